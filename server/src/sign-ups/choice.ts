import type {EventDate, EventEntry, Moment} from '../../../src/feed/model.ts';
import {clockAt, instantAt} from '../../../src/format/zone.ts';
import {isOff} from '../../../src/programme/phase.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';

type Needs = Pick<Surroundings, 'clock' | 'settings'>;

/**
 * Gives what of an event a sign-up is for, as the feed has it now; nothing where its date has gone
 * from the feed.
 */
export function choiceOf(
  {date: id, offer}: Pick<SignUpRecord, 'date' | 'offer'>,
  entry: EventEntry,
): Choice | undefined {
  const date = entry.dates.find(one => one.id === id);
  if (id && !date) return undefined;
  return {entry, date, offer: entry.offers.find(one => one.id === offer)};
}

/** Tells the time on the clock of an event. */
export const clockOf = ({timeZone}: EventEntry, {clock, settings}: Needs): Required<Moment> =>
  clockAt(clock.now().getTime(), timeZone ?? settings.timeZone) ?? {date: '', time: ''};

/** Gives the instant of a moment on the clock of an event, in milliseconds. */
export const instantOf = (
  moment: Moment,
  {timeZone}: EventEntry,
  {settings}: Pick<Needs, 'settings'>,
): number | undefined => instantAt(moment, timeZone ?? settings.timeZone);

/** Tells when a date begins, in milliseconds; nothing where that isn't set. */
export const beginningOf = (
  entry: EventEntry,
  date: EventDate | undefined,
  surroundings: Pick<Needs, 'settings'>,
): number | undefined => date && instantOf(date.start, entry, surroundings);

/** Tells whether a date is still to come, and takes place. */
export function isAhead({entry, date}: Choice, surroundings: Needs): boolean {
  if (isOff(entry.status) || isOff(date?.status)) return false;
  const begins = beginningOf(entry, date, surroundings) ?? Infinity;
  // A day without an hour begins with the day, and can be come to all day.
  const until = date && !date.start.time ? begins + DAY : begins;
  return surroundings.clock.now().getTime() < until;
}

const DAY = 24 * 60 * 60_000;
