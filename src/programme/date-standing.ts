import type {EventDate, EventEntry, Moment} from '../feed/model.ts';
import {isOff, phaseOf, registrationPhase, type Phase, type RegistrationPhase} from './phase.ts';

/** How it stands with one of the dates of an event. */
export interface DateStanding {
  readonly phase: Phase;
  readonly signUp: RegistrationPhase;
}

/**
 * Tells how it stands with one date of an event. What holds for the whole event holds for each.
 *
 * @param now - On the event's own clock.
 */
export function dateStanding(
  entry: EventEntry,
  date: EventDate,
  now: Required<Moment>,
): DateStanding {
  const status = isOff(entry.status) ? entry.status : date.status;
  return {
    phase: phaseOf({...entry, status, dates: [date]}, now),
    signUp: registrationPhase({...entry, status}, date, now),
  };
}

/** Tells whether one can sign up, if only for the waiting list. */
export const takesSignUps = (phase: RegistrationPhase): boolean =>
  phase === 'open' || phase === 'few' || phase === 'waiting-list';

/** From what helps a visitor most to what helps least. */
const BEST_FIRST = ['open', 'few', 'waiting-list', 'not-open-yet', 'full', 'closed'] as const;

/**
 * Tells what one can do about signing up for an event, on any of its dates.
 *
 * @param now - On the event's own clock.
 */
export function bestSignUp(entry: EventEntry, now: Required<Moment>): RegistrationPhase {
  const phases = entry.dates.length
    ? entry.dates.map(date => dateStanding(entry, date, now).signUp)
    : [registrationPhase(entry, undefined, now)];
  return BEST_FIRST.find(phase => phases.includes(phase)) ?? 'none';
}
