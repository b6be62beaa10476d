import type {EventDate, Moment} from '../feed/model.ts';
import type {Text} from '../text/text.ts';
import {formatDate, formatTimes} from './when.ts';
import {clockAt, instantAt} from './zone.ts';

/**
 * Writes what the visitor's own clock shows during a date: `kl. 15.00–17.00`, with the day where
 * that is another one.
 *
 * @param timeZone - Of the event.
 * @param visitorZone - Of the visitor; by default the machine's.
 * @returns Nothing where both clocks show the same, or where the zone or the hour is not known.
 */
export function formatVisitorTime(
  {start, end}: EventDate,
  timeZone: string | undefined,
  words: Pick<Text, 'lang' | 'at' | 'eachDay' | 'dayNames'>,
  visitorZone?: string,
): string | undefined {
  if (!timeZone || !start.time) return undefined;
  const there = (moment: Moment) => clockAt(instantAt(moment, timeZone) ?? NaN, visitorZone);
  const from = there(start);
  if (!from || (from.date === start.date && from.time === start.time)) return undefined;
  const to = end?.time ? there(end)?.time : undefined;
  const day =
    from.date === start.date ? '' : `${formatDate(from.date, words, {today: start.date})} `;
  return day + words.at(formatTimes(from.time, to, words));
}
