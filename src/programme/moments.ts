import {indexesTo} from '../feed/indexes.ts';
import type {Moment} from '../feed/model.ts';

const DAY = 86_400_000;

const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00Z`) / DAY);

/** Gives the date so many days later, or earlier when negative. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);

/** Gives every date from the first to the last, both included; at most a year of them. */
export function datesBetween(first: string, last: string): readonly string[] {
  const count = Math.min(366, Math.max(0, dayNumber(last) - dayNumber(first)));
  return indexesTo(count + 1).map(index => addDays(first, index));
}

/** Gives the time so many minutes later, or earlier when negative, within 00:00 and 23:59 of the same day. */
export function addMinutes(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const sum = Math.max(0, Math.min(hour * 60 + minute + minutes, 24 * 60 - 1));
  return [Math.floor(sum / 60), sum % 60].map(part => String(part).padStart(2, '0')).join(':');
}

/**
 * Orders two moments on the same clock: negative when the first is earlier.
 * A day without a time comes before that day's times; no day at all comes last.
 */
export const compareMoments = (one: Moment, other: Moment): number =>
  compareWords(one.date ?? '9999-12-31', other.date ?? '9999-12-31') ||
  compareWords(one.time ?? '', other.time ?? '');

const compareWords = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Tells when a day's hours are over: those that end no later than they begin, on the next day. */
export const closingOn = (date: string, opens: string, closes: string): Moment => ({
  date: closes > opens ? date : addDays(date, 1),
  time: closes,
});
