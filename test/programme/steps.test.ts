import {expect} from '@open-wc/testing';
import {daysOf} from '../../src/programme/days.ts';
import {nextStep} from '../../src/programme/steps.ts';
import {aMoment, anEntry, anItem} from '../support/an-entry.ts';

describe('when a programme next looks different', () => {
  const programme = [
    anItem({start: aMoment('16:00')}),
    anItem({start: aMoment('17:00'), end: aMoment('17:20')}),
  ];
  const days = daysOf(anEntry({programme}));

  const cases = [
    {what: 'its day begins', now: '2026-12-01T09:00', then: '2026-12-03T00:00'},
    {what: 'the first point is an hour away', now: '2026-12-03T09:00', then: '2026-12-03T15:00'},
    {what: 'the first point begins', now: '2026-12-03T15:30', then: '2026-12-03T16:00'},
    {what: 'the next point begins', now: '2026-12-03T16:00', then: '2026-12-03T17:00'},
    {what: 'the last point ends', now: '2026-12-03T17:00', then: '2026-12-03T17:20'},
    {what: 'its day ends', now: '2026-12-03T17:20', then: '2026-12-04T00:00'},
  ];
  for (const {what, now, then} of cases) {
    it(`is when ${what}`, () => {
      expect(nextStep(days, aMoment(now))).to.deep.equal(aMoment(then));
    });
  }

  it('is never once its days are over', () => {
    expect(nextStep(days, aMoment('2026-12-04T00:00'))).to.equal(undefined);
  });

  it('is never while the day is not known', () => {
    const undated = daysOf(anEntry({dates: [], programme}));
    expect(nextStep(undated, aMoment('2026-12-03T09:00'))).to.equal(undefined);
  });

  it('is on the first of its days that is still to come', () => {
    const several = daysOf(
      anEntry({
        dates: [],
        programme: [
          anItem({start: aMoment('2026-12-03T16:00'), end: aMoment('2026-12-03T17:00')}),
          anItem({start: aMoment('2026-12-05T10:00'), end: aMoment('2026-12-05T11:00')}),
          anItem({start: aMoment('2026-12-06T10:00'), end: aMoment('2026-12-06T11:00')}),
        ],
      }),
    );
    expect(nextStep(several, aMoment('2026-12-04T12:00'))).to.deep.equal(
      aMoment('2026-12-05T00:00'),
    );
  });

  it('is in the new day before what is left of the night', () => {
    const nights = daysOf(
      anEntry({
        dates: [],
        programme: [
          anItem({start: aMoment('2026-12-03T22:00'), end: aMoment('2026-12-04T03:00')}),
          anItem({start: aMoment('2026-12-04T02:30'), end: aMoment('2026-12-04T04:00')}),
        ],
      }),
    );
    expect(nextStep(nights, aMoment('2026-12-04T01:00'))).to.deep.equal(
      aMoment('2026-12-04T01:30'),
    );
  });
});
