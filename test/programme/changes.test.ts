import {expect} from '@open-wc/testing';
import {nextChange} from '../../src/programme/changes.ts';
import {aDate, aMoment, anEntry} from '../support/an-entry.ts';

describe('when an event next looks different', () => {
  const entry = anEntry({
    dates: [aDate({start: aMoment('2026-12-03T18:00'), end: aMoment('2026-12-03T21:00')})],
    registration: {
      opens: aMoment('2026-11-01T12:00'),
      closes: aMoment('2026-12-01T12:00'),
      waitingList: false,
      maximumPeople: 1,
      phone: 'none',
      organization: 'none',
      questions: [],
      personEmail: 'none',
      offerHours: 48,
      reminderDays: 2,
      consents: [],
      payments: [],
    },
  });

  const cases = [
    {what: 'signing up opens', now: '2026-10-01T09:00', then: '2026-11-01T12:00'},
    {what: 'signing up closes', now: '2026-11-01T12:00', then: '2026-12-01T12:00'},
    {what: 'its day begins', now: '2026-12-02T23:00', then: '2026-12-03T00:00'},
    {what: 'it begins', now: '2026-12-03T00:00', then: '2026-12-03T18:00'},
    {what: 'it ends', now: '2026-12-03T18:00', then: '2026-12-03T21:00'},
  ];
  for (const {what, now, then} of cases) {
    it(`is when ${what}`, () => {
      expect(nextChange(entry, aMoment(now))).to.deep.equal(aMoment(then));
    });
  }

  it('is when the last day to sign up has ended', () => {
    const registration = {...entry.registration, closes: aMoment('2026-12-01')};
    const until = {...entry, registration} as typeof entry;
    expect(nextChange(until, aMoment('2026-12-01T09:00'))).to.deep.equal(
      aMoment('2026-12-01T24:00'),
    );
  });

  it('is when the last day to get money back has ended', () => {
    const refunds = [{daysBefore: 14, feePercent: 10, feeMinimum: 50}];
    expect(nextChange({...entry, refunds}, aMoment('2026-11-10T09:00'))).to.deep.equal(
      aMoment('2026-11-19T24:00'),
    );
  });

  it('is never once it is over', () => {
    expect(nextChange(entry, aMoment('2026-12-03T21:00'))).to.equal(undefined);
  });
});
