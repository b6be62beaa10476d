import type {EventDate, EventEntry, Moment, Place} from '../feed/model.ts';
import type {EventStatus} from '../feed/vocabulary.ts';
import {closingOn, compareMoments} from './moments.ts';

/** Where an event is in its life. */
export type Phase =
  'cancelled' | 'postponed' | 'announced' | 'upcoming' | 'today' | 'running' | 'over';

/** How it stands with signing up. */
export type RegistrationPhase =
  'none' | 'not-open-yet' | 'open' | 'few' | 'waiting-list' | 'full' | 'closed';

/** From here on down, the places that are left are told. */
const FEW = 5;

/**
 * Gives the last moment of a date: its end; without one, the end of its last day. Hours that hold
 * for each day and go past midnight end on the day after.
 */
export function lastMomentOf({start, end, daily}: EventDate): Moment {
  const date = end?.date ?? start.date;
  if (daily && date && start.time && end?.time) return closingOn(date, start.time, end.time);
  return {date, time: end?.time ?? '24:00'};
}

/**
 * Tells where an event is in its life.
 *
 * @param now - On the event's own clock.
 */
export function phaseOf({status, dates}: EventEntry, now: Required<Moment>): Phase {
  if (status === 'EventCancelled') return 'cancelled';
  if (status === 'EventPostponed') return 'postponed';
  if (!dates.length) return 'announced';
  const held = dates.filter(date => date.status !== 'EventCancelled');
  if (!held.length) return 'cancelled';
  const left = held.filter(date => !isOver(date, now));
  const next = left[0];
  if (!next) return 'over';
  const days = {first: next.start.date ?? '', last: lastMomentOf(next).date ?? ''};
  if (days.first > now.date || days.last < now.date) return 'upcoming';
  return compareMoments(next.start, now) > 0 || !next.start.time ? 'today' : 'running';
}

/** Tells whether a date has ended. */
export const isOver = (date: EventDate, now: Moment): boolean =>
  compareMoments(lastMomentOf(date), now) <= 0;

/** Gives the dates that one can still come to. */
export const openDates = ({dates}: EventEntry, now: Moment): readonly EventDate[] =>
  dates.filter(date => date.status !== 'EventCancelled' && !isOver(date, now));

/** Tells whether something will not take place when it says. */
export const isOff = (status: EventStatus | undefined) =>
  status === 'EventCancelled' || status === 'EventPostponed';

/**
 * Tells how it stands with signing up for a date, or for an event that has none yet.
 *
 * @param now - On the event's own clock.
 * @param remaining - Places left, where that is known better than from the feed.
 */
export function registrationPhase(
  {registration, status, dates}: EventEntry,
  date: EventDate | undefined,
  now: Moment,
  remaining = date?.remaining,
): RegistrationPhase {
  if (!registration) return 'none';
  const {opens, closes, waitingList} = registration;
  if (isOff(status) || isOff(date?.status)) return 'closed';
  if (date ? isOver(date, now) : dates.length > 0) return 'closed';
  if (opens && compareMoments(opens, now) > 0) return 'not-open-yet';
  if (closes && compareMoments({date: closes.date, time: closes.time ?? '24:00'}, now) <= 0) {
    return 'closed';
  }
  if (remaining === undefined || remaining > FEW) return 'open';
  if (remaining > 0) return 'few';
  return waitingList ? 'waiting-list' : 'full';
}

/** Gives the place of a date, which is the event's unless the date has its own. */
export const placeOn = (entry: EventEntry, date?: EventDate): Place | undefined =>
  date?.place ?? entry.place;
