import {companionsIn, entryIn, signUpOf, type Entries} from '../contract/entries.ts';
import type {Choosable} from '../contract/rules.ts';
import type {SignUpContent} from '../contract/schema.ts';
import type {EventDate, EventEntry, Moment, Offer, Registration} from '../feed/model.ts';
import type {Payment} from '../feed/vocabulary.ts';
import {chargesOf, type Charge} from './charges.ts';
import {invoiceCountry} from './invoice.ts';
import {openDates, phaseOf, registrationPhase, type RegistrationPhase} from './phase.ts';
import {sessionsOf, type BookableSession} from './sessions.ts';

/** A date to sign up for; without one, the event itself, whose date is not set. */
export interface DateChoice {
  readonly date: EventDate | undefined;
  readonly phase: RegistrationPhase;
  /** Places left; missing when there is no limit or nobody knows. */
  readonly remaining: number | undefined;
}

/** Why nobody can sign up. */
export type Shut =
  | {readonly why: 'none' | 'closed' | 'cancelled' | 'postponed' | 'full'}
  | {readonly why: 'not-open-yet'; readonly opens: Moment};

/** What the people of this sign-up would get. */
export type Prospect = 'places' | 'waiting-list' | 'too-few-places';

/** Everything that a sign-up form asks, offers and reckons, as it stands now. */
export interface SignUpSheet {
  readonly entry: EventEntry;
  readonly registration: Registration;
  /** Dates to choose between; one when there is nothing to choose. */
  readonly choices: readonly DateChoice[];
  /** The chosen date, or the only one. */
  readonly choice: DateChoice | undefined;
  /** Prices to choose between; one or none when there is nothing to choose. */
  readonly offers: readonly Offer[];
  /** The chosen price, or the only one. */
  readonly offer: Offer | undefined;
  /** Sessions of the programme to choose from. */
  readonly sessions: readonly BookableSession[];
  /** The chosen way to pay, or the only one. */
  readonly payment: Payment | undefined;
  /** Who pays what. */
  readonly charges: readonly Charge[];
  /** How many sign up, the contact among them. */
  readonly people: number;
  readonly prospect: Prospect;
}

/** Tells how many places are left on a date, where the server has said so. */
export type RemainingOn = (date: string | undefined) => number | undefined;

/** Gives the dates of an event that can still be attended, each with how it stands with its places. */
export function dateChoices(
  entry: EventEntry,
  now: Moment,
  remainingOn: RemainingOn,
): readonly DateChoice[] {
  const dates = entry.dates.length ? openDates(entry, now) : [undefined];
  return dates.map(date => {
    const remaining = remainingOn(date?.id) ?? date?.remaining;
    return {date, remaining, phase: registrationPhase(entry, date, now, remaining)};
  });
}

/** Tells whether one can choose a date: get a place on it, or a place in its line. */
export const isOpen = ({phase}: DateChoice): boolean =>
  phase === 'open' || phase === 'few' || phase === 'waiting-list';

/** Tells why nobody can sign up for an event now; nothing when one can. */
export function shutOf(
  entry: EventEntry,
  choices: readonly DateChoice[],
  now: Required<Moment>,
): Shut | undefined {
  const phase = phaseOf(entry, now);
  if (phase === 'cancelled' || phase === 'postponed') return {why: phase};
  if (!entry.registration) return {why: 'none'};
  if (choices.some(isOpen)) return undefined;
  const {opens} = entry.registration;
  if (opens && choices.some(({phase}) => phase === 'not-open-yet')) {
    return {why: 'not-open-yet', opens};
  }
  return {why: choices.some(({phase}) => phase === 'full') ? 'full' : 'closed'};
}

/** Lays out the form of an event for what has been typed. */
export function sheetOf(
  entry: EventEntry,
  registration: Registration,
  choices: readonly DateChoice[],
  entries: Entries,
): SignUpSheet {
  const offers = entry.offers.filter(({soldOut}) => !soldOut);
  const choice = choices.length > 1 ? chosen(choices, entries) : choices[0];
  const people = companionsIn(entries) + 1;
  const {payments} = registration;
  const offer =
    offers.length > 1 ? offers.find(({id}) => id === entryIn(entries, 'offer')) : offers[0];
  return {
    ...{entry, registration, choices, choice, offers, offer, people},
    charges: chargesOf(offer, offers, entries, people),
    sessions: sessionsOf(entry),
    payment:
      payments.length > 1 ? payments.find(one => one === entryIn(entries, 'payment')) : payments[0],
    prospect: prospectOf(choice, people, registration),
  };
}

const chosen = (choices: readonly DateChoice[], entries: Entries) =>
  choices.find(choice => choice.date?.id === entryIn(entries, 'date') && isOpen(choice));

function prospectOf(
  choice: DateChoice | undefined,
  people: number,
  {waitingList}: Registration,
): Prospect {
  if (choice?.remaining === undefined || people <= choice.remaining) return 'places';
  return waitingList ? 'waiting-list' : 'too-few-places';
}

/** Gives what a filled form says. */
export const contentOf = (
  {entry, registration, choice, offer, payment}: SignUpSheet,
  entries: Entries,
): SignUpContent =>
  signUpOf(
    entries,
    {event: entry.id, date: choice?.date?.id, offer: offer?.id, payment},
    registration,
  );

/** Gives what a form lets choose among. */
export const choosableIn = ({entry, choices, offers}: SignUpSheet): Choosable =>
  choosableOf(
    entry,
    choices.map(({date}) => date?.id ?? ''),
    offers,
  );

/**
 * Gives what a sign-up chooses among.
 *
 * @param dates - The ids of the dates that can be chosen.
 * @param offers - The prices that can be.
 */
export const choosableOf = (
  entry: EventEntry,
  dates: readonly string[],
  offers: readonly Offer[],
): Choosable => ({
  dates: choosable(dates),
  offers: choosable(offers.map(({id}) => id)),
  sessions: sessionsOf(entry),
  country: invoiceCountry(entry),
});

/** Where there is but one, nobody is asked to choose. */
const choosable = (ids: readonly string[]) => (ids.length > 1 ? ids : []);
