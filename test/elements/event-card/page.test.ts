import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.ts';
import {dispatched} from '../../support/dispatched.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl, missingUrl, textUrl} from '../../support/feeds.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {mountCard, partText} from './mount-card.ts';

const failing = (feed: string, event = '') =>
  mount<EventCardElement>(html`
    <event-card feed=${feed} event=${event} lang="da"
      ><a href="/spis">Fællesspisning</a></event-card
    >
  `);

describe('<event-card> with nothing to show', () => {
  const cases = [
    {when: 'the feed is not there', feed: missingUrl, kind: 'refused'},
    {when: 'the feed is no JSON', feed: () => textUrl('<html>'), kind: 'not-json'},
    {when: 'the feed is no feed', feed: () => textUrl('42'), kind: 'not-a-feed'},
    {when: 'the feed is empty', feed: () => feedUrl(aPublishedFeed()), kind: 'event-unknown'},
    {when: 'no feed is named', feed: () => '', kind: 'feed-unnamed'},
  ];

  for (const {when, feed, kind} of cases) {
    it(`tells the page when ${when}`, async () => {
      const failure = dispatched(document.body, 'event-card-failed');
      await failing(feed());
      expect((await failure).failure.kind).to.equal(kind);
    });

    it(`keeps what the page has when ${when}`, async () => {
      const card = await failing(feed());
      await shown(card, '.notice');
      expect(inside(card, 'slot:not([name])')).not.to.equal(null);
    });
  }

  it('says in words that it can’t be had', async () => {
    const card = await failing(missingUrl());
    const notice = await shown(card, '.notice');
    expect(notice.textContent.trim()).to.equal(
      'Arrangementet kan ikke hentes lige nu. Prøv igen om lidt.',
    );
  });

  it('names the events that there are to a page that asked for another', async () => {
    const failure = dispatched(document.body, 'event-card-failed');
    await failing(feedUrl(aPublishedFeed(aPublishedEvent())), 'fællesspisning-2');
    expect((await failure).failure).to.eql({
      kind: 'event-unknown',
      event: 'fællesspisning-2',
      known: ['faellesspisning'],
    });
  });

  it('is accessible', async () => {
    const card = await failing(missingUrl());
    await shown(card, '.notice');
    await expect(card).to.be.accessible();
  });
});

describe('<event-card> on its page', () => {
  it('shows what the page has until the event has arrived', async () => {
    const card = await mount<EventCardElement>(html`
      <event-card feed=${feedUrl(aPublishedFeed(aPublishedEvent()))}><a href="/">x</a></event-card>
    `);
    expect(inside(card, 'slot:not([name])')).not.to.equal(null);
    await shown(card, '[part="title"]');
  });

  it('shows another event when the page names another', async () => {
    const feed = feedUrl(
      aPublishedFeed(aPublishedEvent(), aPublishedEvent({id: 'sang', name: 'Fællessang'})),
    );
    const card = await mount<EventCardElement>(html`
      <event-card feed=${feed} event="faellesspisning" lang="da"></event-card>
    `);
    await shown(card, '[part="title"]');
    card.event = 'sang';
    await card.updateComplete;
    expect(partText(card, 'title')).to.equal('Fællessang');
  });

  it('speaks another language when the page changes its own', async () => {
    const card = await mountCard();
    card.lang = 'en';
    await until(() => partText(card, 'share') === 'Share', 'it never spoke English');
  });

  it('takes the page’s own action in the place of ours', async () => {
    const card = await mountCard({registration: {url: 'https://beboerhus.example/tilmeld'}});
    const action = document.createElement('button');
    action.slot = 'action';
    card.append(action);
    expect(inside<HTMLSlotElement>(card, 'slot[name="action"]')?.assignedElements()).to.eql([
      action,
    ]);
  });

  it('needs no style attribute, which strict pages refuse', async () => {
    const card = await mountCard({image: 'https://beboerhus.example/bord.jpg'});
    expect(card.shadowRoot?.innerHTML).not.to.match(/<[^>]* style="[^"]/);
  });

  it('says the visitor’s own time where an online event is in another zone', async () => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const timeZone = here === 'Asia/Kathmandu' ? 'Asia/Tokyo' : 'Asia/Kathmandu';
    const card = await mountCard({timeZone, eventAttendanceMode: 'OnlineEventAttendanceMode'});
    expect(partText(card, 'when')).to.match(/kl\. \d+\.\d\d hos dig$/);
  });
});
