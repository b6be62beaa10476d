import {expect} from '@open-wc/testing';
import {inside} from '../../support/mount.ts';
import {point, text, timelineOf, timelineWith} from './mounted.ts';

const langOf = (element: Element | null | undefined) =>
  element?.closest('[lang]')?.getAttribute('lang');

const swedish = {
  name: 'Väg in',
  inLanguage: 'sv',
  startDate: '15:35',
  performer: {name: 'Annika Rosbring', jobTitle: 'projektledare', confirmed: false},
  description: 'Nyanländas väg in i civilsamhället.',
};

describe('a programme in several languages', () => {
  it('has its own words in the language of the page', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '16:00'}], {lang: 'en'});
    expect(text(timeline, 'h2')).to.match(/^Thursday,? 3 December$/);
  });

  it('marks its own words where the page speaks a language that it does not', async () => {
    const timeline = await timelineWith([{name: 'Velkomst', startDate: '16:00'}], {lang: 'fo'});
    expect(langOf(inside(timeline, 'h2'))).to.equal('da');
  });

  for (const what of ['[part=title]', '.people span', '.prose']) {
    it(`marks the language of a point in another one: ${what}`, async () => {
      const timeline = await timelineWith([swedish]);
      expect(langOf(point(timeline, 'Väg in').querySelector(what))).to.equal('sv');
    });
  }

  it('keeps its own words about that point in its own language', async () => {
    const timeline = await timelineWith([swedish]);
    expect(langOf(point(timeline, 'Väg in').querySelector('.quiet'))).to.equal('da');
  });

  it('takes the language of the event for points that do not say', async () => {
    const timeline = await timelineOf({
      inLanguage: 'nb',
      subEvent: [{name: 'Lunsj', startDate: '12:00'}],
    });
    expect(langOf(point(timeline, 'Lunsj').querySelector('[part=title]'))).to.equal('nb');
  });
});
