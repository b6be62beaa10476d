import type {WallClock} from '../feed/read.ts';
import type {Moment} from '../feed/model.ts';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockIn(timeZone: string | undefined): Intl.DateTimeFormat | undefined {
  const key = timeZone ?? '';
  if (!clocks.has(key)) clocks.set(key, newClock(timeZone));
  return clocks.get(key);
}

function newClock(timeZone: string | undefined): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return undefined;
  }
}

/**
 * Tells what the clocks in a zone show at an instant.
 *
 * @param instant - Milliseconds since 1970, UTC.
 * @param timeZone - IANA name; without it, the zone of the machine.
 * @returns Nothing for a zone that Intl doesn't know, or an instant out of range.
 */
export function clockAt(instant: number, timeZone?: string): Required<Moment> | undefined {
  const clock = clockIn(timeZone);
  if (!clock || Number.isNaN(new Date(instant).getTime())) return undefined;
  const part: Record<string, string> = {};
  for (const {type, value} of clock.formatToParts(instant)) part[type] = value;
  const {year = '', month = '', day = '', hour = '', minute = ''} = part;
  return {date: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}`};
}

/** The clock that the feed's reader asks for. */
export const wallClock: WallClock = clockAt;

/**
 * Tells at which instant the clocks of a zone show a date and time, as milliseconds since 1970.
 *
 * A time that the spring leaves out counts as an hour later, one that the autumn has twice as the
 * first of them, as iCalendar (RFC 5545, 3.3.5) has it.
 *
 * @returns Nothing without a date, or for an unknown zone.
 */
export function instantAt({date, time = '00:00'}: Moment, timeZone?: string): number | undefined {
  if (!date) return undefined;
  const asUtc = Date.parse(`${date}T${time}Z`);
  const offsets = [asUtc - DAY, asUtc + DAY].map(instant => offsetAt(instant, timeZone));
  const [before, after] = offsets;
  if (before === undefined || after === undefined) return undefined;
  const early = asUtc - before;
  return offsetAt(early, timeZone) === before ? early : matching(asUtc, before, after, timeZone);
}

const DAY = 86_400_000;

function matching(asUtc: number, before: number, after: number, timeZone: string | undefined) {
  const late = asUtc - after;
  return offsetAt(late, timeZone) === after ? late : asUtc - before;
}

/** Tells how far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone?: string): number | undefined {
  const clock = clockAt(instant, timeZone);
  if (!clock) return undefined;
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${clock.date}T${clock.time}Z`) - minute;
}
