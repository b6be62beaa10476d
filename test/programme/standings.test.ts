import {expect} from '@open-wc/testing';
import {daysOf} from '../../src/programme/days.ts';
import {standingsOf} from '../../src/programme/standings.ts';
import {aMoment, anEntry, anItem} from '../support/an-entry.ts';

const at = (name: string, start: string, fields = {}) =>
  anItem({name, start: aMoment(start), ...fields});

const programme = [at('Velkomst', '16:00'), at('Interview', '16:15'), at('Panel', '17:00')];

/** What each point of the first day is, at a time: `Velkomst past`. */
const standings = (now: string, items = programme) => {
  const [day] = daysOf(anEntry({programme: items}));
  if (!day) throw new Error('There is no day.');
  return [...standingsOf(day, aMoment(now))].map(
    ([{item}, standing]) => `${item.name} ${standing}`,
  );
};

describe('what is on now', () => {
  const cases = [
    {
      when: 'the day before',
      now: '2026-12-02T16:05',
      expected: ['Velkomst later', 'Interview later', 'Panel later'],
    },
    {
      when: 'in the morning of the day',
      now: '2026-12-03T08:00',
      expected: ['Velkomst later', 'Interview later', 'Panel later'],
    },
    {
      when: 'within the hour before',
      now: '2026-12-03T15:00',
      expected: ['Velkomst next', 'Interview later', 'Panel later'],
    },
    {
      when: 'in the minute it begins',
      now: '2026-12-03T16:15',
      expected: ['Velkomst past', 'Interview now', 'Panel next'],
    },
    {
      when: 'while the last one lasts',
      now: '2026-12-03T17:59',
      expected: ['Velkomst past', 'Interview past', 'Panel now'],
    },
    {
      when: 'afterwards',
      now: '2026-12-03T18:00',
      expected: ['Velkomst past', 'Interview past', 'Panel past'],
    },
  ];
  for (const {when, now, expected} of cases) {
    it(`is known ${when}`, () => {
      expect(standings(now)).to.deep.equal(expected);
    });
  }

  it('goes on past midnight', () => {
    const night = [at('Fest', '22:00', {end: {time: '01:00'}})];
    expect(standings('2026-12-04T00:30', night)).to.deep.equal(['Fest now']);
  });

  it('is several things when tracks run side by side', () => {
    const tracks = [at('Kor', '16:00', {track: 'A'}), at('Dans', '16:00', {track: 'B'})];
    expect(standings('2026-12-03T16:05', tracks)).to.deep.equal(['Kor now', 'Dans now']);
  });

  it('is nothing that has been cancelled', () => {
    const cancelled = [at('Kor', '16:00', {status: 'EventCancelled'}), at('Dans', '16:00')];
    expect(standings('2026-12-03T16:05', cancelled)).to.deep.equal(['Dans now']);
  });

  it('is nothing that has no day yet', () => {
    const [day] = daysOf(anEntry({dates: [], programme}));
    expect(day && standingsOf(day, aMoment('2026-12-03T16:05'))).to.have.property('size', 0);
  });
});
