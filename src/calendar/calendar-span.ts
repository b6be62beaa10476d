import type {EventDate, Moment} from '../feed/model.ts';
import {addDays, closingOn, datesBetween} from '../programme/moments.ts';

/** When something is, in the way of calendars: one stretch of time, repeated on a number of days. */
export interface CalendarSpan {
  readonly start: Moment;
  /** Exclusive: the day after the last where there are no times. Missing when it is not known. */
  readonly end?: Moment;
  /** On how many days in a row; 1 for a single stretch. */
  readonly days: number;
}

/** Puts a date of an event in the way of calendars. */
export function calendarSpan({start, end, daily}: EventDate): CalendarSpan {
  const first = start.date ?? '';
  const last = end?.date ?? first;
  if (!start.time) return {start: {date: first}, end: {date: addDays(last, 1)}, days: 1};
  if (daily) {
    const closing = end?.time && closingOn(first, start.time, end.time);
    return {start, end: closing || undefined, days: datesBetween(first, last).length};
  }
  if (end?.time) return {start, end: {date: last, time: end.time}, days: 1};
  // The day of the end is known and its hour isn't: to the end of that day.
  return {start, end: last > first ? {date: addDays(last, 1), time: '00:00'} : undefined, days: 1};
}

/**
 * Puts a date of an event in the way of calendars that know no repetition: several days with the
 * same hours become one stretch, from the first hour to the last.
 */
export function wholeSpan(date: EventDate): CalendarSpan {
  const {start, end, daily} = date;
  const closing =
    daily && start.time && end?.time && closingOn(end.date ?? '', start.time, end.time);
  return calendarSpan({...date, daily: false, end: closing || end});
}
