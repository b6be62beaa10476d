import type {EventEntry, Feed, Moment} from '../feed/model.ts';
import {compareMoments} from './moments.ts';
import {isOver, openDates} from './phase.ts';

/** Tells the time on the clock of a zone; without one, on the visitor's. */
export type NowIn = (timeZone: string | undefined) => Required<Moment>;

/** Gives the moment an event is sorted by: its next date, else its last; none while it is not set. */
function keyOf(entry: EventEntry, nowIn: NowIn): Moment {
  const next = openDates(entry, nowIn(entry.timeZone))[0] ?? entry.dates.at(-1);
  return next?.start ?? {};
}

/** What is called off counts as long as its dates would have: those who meant to come must find it. */
const isPast = ({dates, timeZone}: EventEntry, nowIn: NowIn) =>
  dates.length > 0 && dates.every(date => isOver(date, nowIn(timeZone)));

/** Gives what is still to come, soonest first; events without a date come last. */
export const upcomingEvents = ({events}: Feed, nowIn: NowIn): readonly EventEntry[] =>
  events
    .filter(entry => !isPast(entry, nowIn))
    .sort((one, other) => compareMoments(keyOf(one, nowIn), keyOf(other, nowIn)));

/** Gives what has been, latest first. */
export const pastEvents = ({events}: Feed, nowIn: NowIn): readonly EventEntry[] =>
  events
    .filter(entry => isPast(entry, nowIn))
    .sort((one, other) => compareMoments(keyOf(other, nowIn), keyOf(one, nowIn)));

/**
 * Finds the event that a page means: the one of that name, or without a name the next one to
 * come, or the latest that has been.
 */
export const findEvent = (feed: Feed, name: string, nowIn: NowIn): EventEntry | undefined =>
  name
    ? (feed.events.find(({id}) => id === name) ??
      feed.events.find(({names}) => names.includes(name)))
    : (upcomingEvents(feed, nowIn)[0] ?? pastEvents(feed, nowIn)[0]);
