import {expect, oneEvent} from '@open-wc/testing';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl, missingUrl, textUrl} from '../../support/feeds.ts';
import {inside, shown} from '../../support/mount.ts';
import {mountTimeline, text, timelineOf, timelineWith} from './mounted.ts';

describe('a programme that cannot be had', () => {
  const cases = [
    {when: 'no feed is named', setting: () => ({feed: ''}), kind: 'feed-unnamed'},
    {when: 'the feed is not there', setting: () => ({feed: missingUrl()}), kind: 'refused'},
    {
      when: 'the feed is not JSON',
      setting: () => ({feed: textUrl('<p>404</p>')}),
      kind: 'not-json',
    },
    {
      when: 'the feed has no such event',
      setting: () => ({feed: feedUrl(aPublishedFeed(aPublishedEvent())), event: 'sommerfest'}),
      kind: 'event-unknown',
    },
  ];
  for (const {when, setting, kind} of cases) {
    it(`keeps the page’s own content when ${when}`, async () => {
      const timeline = await mountTimeline(setting());
      await shown(timeline, '[role=status]');
      expect(inside(timeline, 'slot')).to.exist;
    });

    it(`tells the page when ${when}`, async () => {
      const told = oneEvent(document.body, 'programme-timeline-failed');
      await mountTimeline(setting());
      expect(await told).to.have.nested.property('failure.kind', kind);
    });
  }

  it('is accessible', async () => {
    const timeline = await mountTimeline({feed: missingUrl()});
    await shown(timeline, '[role=status]');
    await expect(timeline).to.be.accessible();
  });
});

describe('an event without a programme', () => {
  it('says in one sentence that it is on its way', async () => {
    const timeline = await timelineOf({});
    expect(text(timeline, '[part=notice]')).to.equal('Programmet er på vej.');
  });

  it('promises nothing once it is over', async () => {
    const timeline = await timelineOf({}, {now: '2026-12-05T12:00'});
    expect(text(timeline, '[part=notice]')).to.equal('Er afholdt');
  });

  it('is accessible', async () => {
    const timeline = await timelineOf({});
    await expect(timeline).to.be.accessible();
  });
});

describe('a programme', () => {
  const full = [
    {
      name: 'Smedje',
      description: 'En dag.\n\n- Lær\n- Del',
      organizer: {name: 'Åsa Lorentzi', worksFor: 'Göteborgs kommun'},
      subEvent: [
        {name: 'Velkomst', startDate: '2026-12-03T09:00', kind: 'welcome'},
        {
          name: 'Kor',
          startDate: '2026-12-03T10:00',
          track: 'Musik',
          performer: {name: 'Ib', confirmed: false},
        },
        {name: 'Dans', startDate: '2026-12-03T10:00', track: 'Krop', eventStatus: 'EventCancelled'},
        {name: 'Frokost', startDate: '2026-12-03T12:00', kind: 'meal'},
        {
          name: 'Debat',
          startDate: '2026-12-03T12:30',
          kind: 'debate',
          subEvent: ['Hvem?', 'Hvad?'],
        },
      ],
    },
    {name: 'Afslutning', startDate: '2026-12-04T10:00', inLanguage: 'nb', provisional: true},
  ];
  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme} colours`, async () => {
      const timeline = await timelineWith(full, {theme, now: '2026-12-03T12:05'});
      await expect(timeline).to.be.accessible();
    });
  }

  it('shows the page’s own content no longer', async () => {
    const timeline = await timelineWith(full);
    expect(inside(timeline, 'slot')).not.to.exist;
  });

  it('never is wider than a narrow column', async () => {
    const name = 'Arbejdsmiljøorganisationernes samarbejdsudvalgsmøder';
    const timeline = await timelineWith([
      {name, startDate: '10:00', track: 'Musik', performer: {name}, description: name},
      {name, startDate: '10:00', track: 'Krop', subEvent: [name]},
    ]);
    timeline.style.inlineSize = '240px';
    expect(timeline.scrollWidth).to.be.at.most(240);
  });
});
