import {expect} from '@open-wc/testing';
import {signUpFaults} from '../../src/contract/rules.ts';
import type {EventDate, Registration} from '../../src/feed/model.ts';
import {choosableIn, contentOf, dateChoices, sheetOf, shutOf} from '../../src/programme/sign-up.ts';
import {aDate, aMoment, anEntry} from '../support/an-entry.ts';

const registration: Registration = {
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

const now = {date: '2026-11-22', time: '12:00'};
const unknown = () => undefined;

const onDates = (...dates: readonly Partial<EventDate>[]) =>
  anEntry({registration, dates: dates.map((date, index) => aDate({id: String(index), ...date}))});

const sheetFor = (entry = onDates({}), entries = {}, remaining?: number) =>
  sheetOf(
    entry,
    registration,
    dateChoices(entry, now, () => remaining),
    entries,
  );

describe('a form to sign up', () => {
  it('offers only dates that can still be attended', () => {
    const past = {start: aMoment('2026-11-01T18:00')};
    const off = {status: 'EventCancelled'} as const;
    const choices = dateChoices(onDates(past, off, {}), now, unknown);
    expect(choices.map(({date}) => date?.id)).to.deep.equal(['2']);
  });

  it('believes the server about the places, and the feed where that is silent', () => {
    const entry = onDates({remaining: 9}, {remaining: 9});
    const choices = dateChoices(entry, now, date => (date === '0' ? 1 : undefined));
    expect(choices.map(({remaining}) => remaining)).to.deep.equal([1, 9]);
  });

  it('chooses by itself where there is but one', () => {
    const entry = {...onDates({}), offers: []};
    expect(contentOf(sheetFor(entry), {}).date).to.equal('0');
  });

  it('chooses nothing where there are two', () => {
    const sheet = sheetFor(onDates({}, {}));
    const faults = signUpFaults(contentOf(sheet, {}), registration, choosableIn(sheet));
    expect(faults.map(({field}) => field)).to.include('date');
  });

  it('takes no choice that has become impossible', () => {
    const entry = onDates({}, {status: 'EventPostponed'});
    expect(sheetFor(entry, {date: ['1']}).choice).to.equal(undefined);
  });

  const prospects = [
    {people: 1, remaining: 1, prospect: 'places'},
    {people: 2, remaining: 1, prospect: 'waiting-list'},
    {people: 1, remaining: 0, prospect: 'waiting-list'},
    {people: 3, remaining: undefined, prospect: 'places'},
  ] as const;
  for (const {people, remaining, prospect} of prospects) {
    it(`has ${prospect} for ${people} where ${remaining ?? 'any number'} are left`, () => {
      const entries = Object.fromEntries(
        Array.from({length: people - 1}, (_, index) => [`people.${index}.name`, ['']]),
      );
      expect(sheetFor(onDates({}), entries, remaining).prospect).to.equal(prospect);
    });
  }

  const shut = [
    {why: 'none', entry: anEntry()},
    {why: 'cancelled', entry: {...onDates({}), status: 'EventCancelled'}},
    {why: 'postponed', entry: {...onDates({}), status: 'EventPostponed'}},
    {why: 'closed', entry: onDates({start: aMoment('2026-11-01T18:00')})},
    {
      why: 'full',
      entry: {...onDates({remaining: 0}), registration: {...registration, waitingList: false}},
    },
    {
      why: 'not-open-yet',
      entry: {...onDates({}), registration: {...registration, opens: aMoment('2026-11-30')}},
    },
    {why: undefined, entry: onDates({remaining: 0}, {})},
  ] as const;
  for (const {why, entry} of shut) {
    it(why ? `is shut: ${why}` : 'is open while one date is', () => {
      expect(shutOf(entry, dateChoices(entry, now, unknown), now)?.why).to.equal(why);
    });
  }
});
