import type {Moment} from '../model.ts';
import {report, type Reading} from './reading.ts';
import {textOf} from './values.ts';

const TIME = /^T?(\d|[01]\d|2[0-3])[:.]([0-5]\d)(:\d\d)?$/i;
const DATE =
  /^(\d{4}-\d\d-\d\d)([T ](([01]\d|2[0-3]):[0-5]\d)(:\d\d(\.\d+)?)? ?(Z|([+-]\d\d):?(\d\d)?)?)?$/i;

/**
 * Reads a date, a date and time, or a time of day (ISO 8601, as schema.org has it) onto the clock of the place.
 *
 * A time without an offset is on that clock already. One with an offset is moved to it when the
 * zone is known; otherwise it stays as written, since that is what its writer saw on the wall.
 */
export function momentOf(value: unknown, reading: Reading): Moment | undefined {
  const text = textOf(value);
  return text ? (parsed(text, reading) ?? report(reading, 'date-impossible', text)) : undefined;
}

function parsed(text: string, {timeZone, clock}: Reading): Moment | undefined {
  const [, hour, minute] = TIME.exec(text) ?? [];
  if (hour) return {time: `${hour.padStart(2, '0')}:${minute}`};
  const [, date, , time, , , , offset, hours = '+00', minutes = '00'] = DATE.exec(text) ?? [];
  if (!date || !isDay(date)) return undefined;
  if (!time) return {date};
  const instant = Date.parse(`${date}T${time}${hours}:${minutes}`);
  return (offset && timeZone && clock(instant, timeZone)) || {date, time};
}

/** A day that the calendar doesn't have becomes another, or none. */
const isDay = (date: string) => JSON.stringify(new Date(date)).includes(date);
