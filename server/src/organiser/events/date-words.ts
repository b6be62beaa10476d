import type {EventEntry} from '../../../../src/feed/model.ts';
import {clockAt} from '../../../../src/format/zone.ts';
import {formatDate, formatDay, formatMoment, formatWhen} from '../../../../src/format/when.ts';
import type {Text} from '../../../../src/text/text.ts';
import type {Spot} from '../../filing/facts.ts';
import type {EventNames} from '../../filing/names.ts';
import type {Settings} from '../../surroundings.ts';

/**
 * Writes when a date is, in a few words. One that the feed no longer has goes by when it was, and by
 * its id where nobody knows.
 */
export function dateWords(
  id: string,
  entry: Pick<EventEntry, 'dates'> | undefined,
  text: Text,
  names?: Pick<EventNames, 'dates'>,
): string {
  const date = entry?.dates.find(one => one.id === id);
  if (!date) return lostDateWords(names?.dates.find(one => one.id === id) ?? {id}, text);
  const days = date.start.date ? formatWhen(date, text).days : text.dateUnknown;
  return [date.name, days].filter(Boolean).join(', ');
}

/** Writes when a date was that the feed no longer has. */
export const lostDateWords = ({id, day, time}: Spot, text: Text): string =>
  day ? formatMoment({date: day, ...(time && {time})}, text) : id || text.dateUnknown;

/**
 * Writes when something was done, on the organiser's clock: `1. marts 2026 kl. 11.00`.
 *
 * @param at - ISO 8601; empty gives nothing.
 */
export function timeWords(at: string | undefined, text: Text, {timeZone}: Settings): string {
  const moment = at && clockAt(Date.parse(at), timeZone);
  return moment ? formatMoment(moment, text) : '';
}

/** Writes the day of an instant, on the organiser's clock. */
export function dayWords(at: string, text: Text, {timeZone}: Settings): string {
  const moment = clockAt(Date.parse(at), timeZone);
  return moment ? formatDate(moment.date, text) : '';
}

/** Writes a day with its weekday. */
export const weekdayWords = (day: string, text: Text): string => formatDay(day, text);
