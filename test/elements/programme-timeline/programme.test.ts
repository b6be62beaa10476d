import {expect} from '@open-wc/testing';
import {inside, until} from '../../support/mount.ts';
import {point, text, texts, timelineOf, timelineWith} from './mounted.ts';

describe('<programme-timeline> shows', () => {
  it('the day above its points', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '18:00'}]);
    expect(text(timeline, 'h2')).to.match(/^torsdag (den )?3\. december$/i);
  });

  it('the days at the level of heading that the page asks for', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '18:00'}], {level: 4});
    expect(inside(timeline, 'h4')).to.exist;
  });

  it('each point with its time, in order', async () => {
    const timeline = await timelineWith([
      {name: 'Kaffe', kind: 'break', startDate: '19:15'},
      {name: 'Velkomst', startDate: '18:00'},
    ]);
    expect(texts(timeline, '.slot')).to.deep.equal(['18.00 Velkomst', '19.15 Kaffe']);
  });

  it('no end that the feed does not give', async () => {
    const timeline = await timelineWith([
      {name: 'Velkomst', startDate: '18:00'},
      {name: 'Kaffe', startDate: '19:15'},
    ]);
    expect(text(timeline, '[part=time]')).to.equal('18.00');
  });

  it('an end that the feed gives', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '18:00', endDate: '18:20'}]);
    expect(text(timeline, '[part=time]')).to.equal('18.00–18.20');
  });

  it('the day of an end on another day', async () => {
    const timeline = await timelineWith([
      {name: 'Udstilling', startDate: '2026-12-03T10:00', endDate: '2026-12-05T16:00'},
    ]);
    expect(text(timeline, '[part=time]')).to.equal('10.00–5. december kl. 16.00');
  });

  it('times that a machine can read', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '18:00'}]);
    expect(inside(timeline, 'time')?.getAttribute('datetime')).to.equal('2026-12-03T18:00');
  });

  it('only times, under a heading without a date, while the day is not known', async () => {
    const timeline = await timelineOf({
      startDate: undefined,
      subEvent: [{name: 'Velkomst', startDate: '16:00'}],
    });
    expect(texts(timeline, '.date, .slot')).to.deep.equal(['Program', '16.00 Velkomst']);
  });

  it('a part with its name, what it is about and who leads it', async () => {
    const timeline = await timelineWith([
      {
        name: 'Smedje',
        description: 'En dag til at lære af hinanden.',
        organizer: [{name: 'Anna-Karin Berglund', worksFor: 'SKL'}, {name: 'Åsa Lorentzi'}],
        subEvent: [{name: 'Velkomst', startDate: '09:00'}],
      },
    ]);
    expect(text(timeline, '.part-head')).to.equal(
      'Smedje Ledere Anna-Karin Berglund, SKL Åsa Lorentzi En dag til at lære af hinanden.',
    );
  });

  it('a part one level below its day', async () => {
    const timeline = await timelineWith(
      [{name: 'Smedje', subEvent: [{name: 'Velkomst', startDate: '09:00'}]}],
      {level: 3},
    );
    expect(text(timeline, 'h4')).to.equal('Smedje');
  });

  it('questions inside a point below it', async () => {
    const timeline = await timelineWith([
      {name: 'Debat', kind: 'debate', startDate: '17:30', subEvent: ['Hvem mangler?', 'Hvad nu?']},
    ]);
    expect(texts(timeline, '.inner li')).to.deep.equal(['Hvem mangler?', 'Hvad nu?']);
  });

  it('what happens, where the name does not say so', async () => {
    const timeline = await timelineWith([
      {name: 'Hvorfor lokale folkemøder?', kind: 'interview', startDate: '16:15'},
      {name: 'Dialog om folkemøder', kind: 'dialogue', startDate: '16:45'},
      {name: 'Konkrete greb', kind: 'talk', startDate: '17:30'},
    ]);
    expect(texts(timeline, '.what')).to.deep.equal([
      'Hvorfor lokale folkemøder? Interview',
      'Dialog om folkemøder',
      'Konkrete greb',
    ]);
  });

  it('where it is and on which track', async () => {
    const timeline = await timelineWith([
      {name: 'Byhaver', startDate: '10:00', track: 'Grønt', location: 'Sal 2'},
    ]);
    expect(text(timeline, '.meta')).to.equal('Grønt · Sal 2');
  });

  it('its files, each with its kind', async () => {
    const timeline = await timelineWith([
      {
        name: 'Oplæg',
        startDate: '10:00',
        subjectOf: {
          '@type': 'DigitalDocument',
          name: 'Slides',
          url: 'https://beboerhus.example/slides.pdf',
          encodingFormat: 'application/pdf',
        },
      },
    ]);
    expect(text(timeline, '.documents a')).to.equal('Slides (PDF)');
  });

  it('a link to the page of a point that has one', async () => {
    const timeline = await timelineWith([
      {name: 'Oplæg', startDate: '10:00', url: 'https://beboerhus.example/oplaeg'},
    ]);
    const link = inside<HTMLAnchorElement>(timeline, '[part=title] a');
    expect(link?.href).to.equal('https://beboerhus.example/oplaeg');
  });

  for (const {eventStatus, words} of [
    {eventStatus: 'EventCancelled', words: 'Aflyst'},
    {eventStatus: 'EventPostponed', words: 'Udskudt'},
    {eventStatus: 'EventRescheduled', words: 'Flyttet'},
    {eventStatus: 'EventMovedOnline', words: 'Online'},
  ]) {
    it(`in a word that a point is ${eventStatus}`, async () => {
      const timeline = await timelineWith([{name: 'Oplæg', startDate: '10:00', eventStatus}]);
      expect(text(timeline, '.meta')).to.equal(words);
    });
  }

  it('once that the whole programme may change', async () => {
    const timeline = await timelineOf({
      provisional: true,
      subEvent: [
        {name: 'Velkomst', startDate: '16:00'},
        {name: 'Panel', startDate: '17:00'},
      ],
    });
    expect(texts(timeline, '[part=notice]')).to.deep.equal([
      'Foreløbigt program – der kan ske ændringer.',
    ]);
  });

  it('that a single point may change', async () => {
    const timeline = await timelineWith([{name: 'Sang', startDate: '16:00', provisional: true}]);
    expect(text(timeline, '.meta')).to.equal('kan blive ændret');
  });

  it('that the event is cancelled', async () => {
    const timeline = await timelineOf({
      eventStatus: 'EventCancelled',
      subEvent: [{name: 'Velkomst', startDate: '16:00'}],
    });
    expect(text(timeline, '[part=notice]')).to.equal('Aflyst');
  });

  it('the bare points beside one that cannot be read', async () => {
    const timeline = await timelineWith([
      {name: 'Velkomst', startDate: '18:00'},
      {startDate: '18:30', kind: 'meal', description: 'Uden navn'},
      {name: 'Kaffe', startDate: '2026-02-31T19:00'},
    ]);
    expect(texts(timeline, '[part=title]')).to.include.members(['Velkomst', 'Kaffe']);
  });

  it('a thousand points', async () => {
    const points = Array.from({length: 1000}, (_, index) => ({
      name: `Punkt ${index + 1}`,
      startDate: `2026-12-${String(3 + (index % 10)).padStart(2, '0')}T10:00`,
      track: `Spor ${index % 7}`,
    }));
    const timeline = await timelineWith(points);
    const count = () => timeline.shadowRoot?.querySelectorAll('[part=title]').length;
    await until(() => count() === 1000, 'not every point came');
  });

  it('each point under the name that the feed has for it', async () => {
    const timeline = await timelineWith([{id: 'sang', name: 'Sang', startDate: '16:00'}]);
    expect(point(timeline, 'Sang').id).to.equal('sang');
  });
});
