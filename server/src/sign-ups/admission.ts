import {personField} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import {signUpFaults} from '../../../src/contract/rules.ts';
import type {SignUpRequest} from '../../../src/contract/schema.ts';
import type {EventDate, EventEntry, Moment, Offer} from '../../../src/feed/model.ts';
import {registrationPhase} from '../../../src/programme/phase.ts';
import {choosableOf} from '../../../src/programme/sign-up.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import type {Tally} from '../storage/records.ts';
import {remainingOf} from './places.ts';

/** What of the event a sign-up is for. */
export interface Choice {
  readonly entry: EventEntry;
  /** Missing for an event without dates. */
  readonly date: EventDate | undefined;
  readonly offer: Offer | undefined;
}

/** What a sign-up gets: places, or a number on the waiting list. */
export type Admission =
  {readonly status: 'confirmed'} | {readonly status: 'waiting'; readonly position: number};

/** Finds what a sign-up chooses, or what is wrong with it. */
export function choose(request: SignUpRequest, entry: EventEntry): Outcome<Choice> {
  const {dates, offers, registration} = entry;
  const date = dateFor(request, dates);
  if (request.date !== undefined && dates.length < 2 && !date) return refused('event-unknown');
  const open = offers.filter(({soldOut}) => !soldOut);
  // A price that was named has to be there, also where nobody had to choose.
  const prices = request.offer === undefined ? choosable(open) : open.map(({id}) => id);
  const faults = signUpFaults(request, registration, {
    ...choosableOf(
      entry,
      dates.map(({id}) => id),
      open,
    ),
    offers: prices,
  });
  // Where nobody has to choose a price, the rules don't ask for those of who comes along.
  const all = prices.length ? faults : [...faults, ...unknownPrices(request, open)];
  if (all.length) return refused('invalid', all);
  const offer = open.length > 1 ? open.find(({id}) => id === request.offer) : open[0];
  return granted({entry, date, offer});
}

/** Finds who comes along at a price that isn't there. */
const unknownPrices = ({people}: SignUpRequest, open: readonly Offer[]): readonly FieldProblem[] =>
  people.flatMap(({offer}, index): FieldProblem[] =>
    offer === undefined || open.some(({id}) => id === offer)
      ? []
      : [{field: personField(index, 'offer'), fault: 'not-an-option'}],
  );

/** Where there is one or none, there is nothing to choose. */
const choosable = (all: readonly {readonly id: string}[]): readonly string[] =>
  all.length > 1 ? all.map(({id}) => id) : [];

function dateFor({date}: SignUpRequest, dates: readonly EventDate[]): EventDate | undefined {
  if (date !== undefined) return dates.find(({id}) => id === date);
  return dates.length === 1 ? dates[0] : undefined;
}

/**
 * Decides what a sign-up gets.
 *
 * @param people - How many they are; they get places together or wait together.
 * @param now - On the event's own clock.
 */
export function admit(
  {entry, date}: Choice,
  people: number,
  tally: Tally,
  now: Moment,
): Outcome<Admission> {
  const remaining = remainingOf(date, tally);
  // Whether signing up is open at all; how many places are left is decided below.
  switch (registrationPhase(entry, date, now, Infinity)) {
    case 'none':
    case 'closed':
      return refused('closed');
    case 'not-open-yet':
      return refused('not-open-yet');
    case 'open':
    case 'few':
    case 'waiting-list':
    case 'full':
  }
  if (remaining === undefined || people <= remaining) return granted({status: 'confirmed'});
  if (!entry.registration?.waitingList) return refused('full');
  return granted({status: 'waiting', position: tally.waitingSignUps + 1});
}
