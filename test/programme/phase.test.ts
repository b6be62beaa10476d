import {expect} from '@open-wc/testing';
import {bestSignUp, dateStanding} from '../../src/programme/date-standing.ts';
import {openDates, phaseOf, registrationPhase} from '../../src/programme/phase.ts';
import type {EventEntry, Registration} from '../../src/feed/model.ts';
import {aDate, aMoment, anEntry} from '../support/an-entry.ts';

const NOW = {date: '2026-11-22', time: '10:00'};

const on = (start: string, end?: string, rest = {}) =>
  aDate({id: start, start: aMoment(start), end: end ? aMoment(end) : undefined, ...rest});

const REGISTRATION: Registration = {
  waitingList: true,
  maximumPeople: 10,
  phone: 'none',
  organization: 'none',
  questions: [],
  personEmail: 'none',
  offerHours: 48,
  reminderDays: 2,
  consents: [],
  payments: [],
};

const withDates = (...dates: EventEntry['dates']) => anEntry({dates, registration: REGISTRATION});

describe('where an event is in its life', () => {
  const cases = [
    {when: 'it has no date yet', entry: withDates(), is: 'announced'},
    {when: 'it is next month', entry: withDates(on('2026-12-03T18:00')), is: 'upcoming'},
    {when: 'it is later today', entry: withDates(on('2026-11-22T18:00')), is: 'today'},
    {when: 'it is today at no known hour', entry: withDates(on('2026-11-22')), is: 'today'},
    {
      when: 'it has begun',
      entry: withDates(on('2026-11-22T09:00', '2026-11-22T16:00')),
      is: 'running',
    },
    {
      when: 'it began without a known end',
      entry: withDates(on('2026-11-22T09:00')),
      is: 'running',
    },
    {when: 'it is its second day', entry: withDates(on('2026-11-21', '2026-11-22')), is: 'today'},
    {
      when: 'its end has just been',
      entry: withDates(on('2026-11-22T09:00', '2026-11-22T10:00')),
      is: 'over',
    },
    {
      when: 'the last of its nights is not over yet',
      entry: withDates(on('2026-11-20T20:00', '2026-11-21T12:00', {daily: true})),
      is: 'running',
    },
    {when: 'it was yesterday', entry: withDates(on('2026-11-21T18:00')), is: 'over'},
    {
      when: 'one of its dates is over and one is to come',
      entry: withDates(on('2026-11-01T09:00'), on('2026-12-05T09:00')),
      is: 'upcoming',
    },
    {
      when: 'today’s date is cancelled and another is to come',
      entry: withDates(
        on('2026-11-22T18:00', undefined, {status: 'EventCancelled'}),
        on('2026-12-05T09:00'),
      ),
      is: 'upcoming',
    },
    {
      when: 'each of its dates is cancelled',
      entry: withDates(on('2026-12-05T09:00', undefined, {status: 'EventCancelled'})),
      is: 'cancelled',
    },
    {when: 'it is cancelled', entry: anEntry({status: 'EventCancelled'}), is: 'cancelled'},
    {when: 'it is postponed', entry: anEntry({status: 'EventPostponed'}), is: 'postponed'},
    {
      when: 'it is moved to another day',
      entry: anEntry({status: 'EventRescheduled'}),
      is: 'upcoming',
    },
  ];

  for (const {when, entry, is} of cases) {
    it(`is ${is} when ${when}`, () => {
      expect(phaseOf(entry, NOW)).to.equal(is);
    });
  }

  it('leaves only the dates that one can still come to', () => {
    const entry = withDates(
      on('2026-11-01T09:00'),
      on('2026-12-05T09:00'),
      on('2026-12-12T09:00', undefined, {status: 'EventCancelled'}),
    );
    expect(openDates(entry, NOW).map(({id}) => id)).to.eql(['2026-12-05T09:00']);
  });
});

describe('how it stands with signing up', () => {
  const soon = on('2026-12-03T18:00');
  const left = (remaining: number) => ({...soon, remaining});
  const registered = (fields: Partial<Registration>) =>
    anEntry({registration: {...REGISTRATION, ...fields}});
  const cases = [
    {when: 'the feed says nothing of it', entry: anEntry(), date: soon, is: 'none'},
    {when: 'there is nothing against it', entry: registered({}), date: soon, is: 'open'},
    {when: 'there are six places', entry: registered({}), date: left(6), is: 'open'},
    {when: 'there are five places', entry: registered({}), date: left(5), is: 'few'},
    {when: 'there is no place', entry: registered({}), date: left(0), is: 'waiting-list'},
    {
      when: 'there is no place and no waiting list',
      entry: registered({waitingList: false}),
      date: left(0),
      is: 'full',
    },
    {
      when: 'it opens tomorrow',
      entry: registered({opens: aMoment('2026-11-23')}),
      date: soon,
      is: 'not-open-yet',
    },
    {
      when: 'this is the last day of it',
      entry: registered({closes: aMoment('2026-11-22')}),
      date: soon,
      is: 'open',
    },
    {
      when: 'yesterday was the last day of it',
      entry: registered({closes: aMoment('2026-11-21')}),
      date: soon,
      is: 'closed',
    },
    {when: 'the date is over', entry: registered({}), date: on('2026-11-01'), is: 'closed'},
  ];

  for (const {when, entry, date, is} of cases) {
    it(`is ${is} when ${when}`, () => {
      expect(registrationPhase(entry, date, NOW)).to.equal(is);
    });
  }

  it('is told for the best of several dates', () => {
    const entry = withDates(on('2026-11-01T09:00'), left(0), {
      ...on('2027-01-09T09:00'),
      remaining: 2,
    });
    expect(bestSignUp(entry, NOW)).to.equal('few');
  });

  it('is open for an event that has no date yet', () => {
    expect(bestSignUp(withDates(), NOW)).to.equal('open');
  });

  it('is closed while the event is postponed', () => {
    const entry = {...withDates(soon), status: 'EventPostponed'} as const;
    expect([bestSignUp(entry, NOW), dateStanding(entry, soon, NOW).signUp]).to.eql([
      'closed',
      'closed',
    ]);
  });
});
