import type {Moment} from '../feed/model.ts';
import {clockAt, offsetAt} from '../format/zone.ts';
import type {ContentLine} from './content-lines.ts';

const MINUTE = 60_000;
/** No zone has put its clocks forward and back again in so few days. */
const STEP = 7 * 24 * 60 * MINUTE;

/** What lasts for longer has a wrong year in it, and would take as long to write. */
const MOST_YEARS = 5;

/** From when on the clocks of a zone are how far ahead of UTC, in milliseconds. */
interface Observance {
  /** What the clocks showed when they were changed. */
  readonly start: Required<Moment>;
  readonly from: number;
  readonly to: number;
}

/**
 * Describes a zone for the years of an event, as iCalendar wants it in the file itself
 * (VTIMEZONE; RFC 5545, 3.6.5).
 *
 * @param timeZone - IANA name that the browser knows.
 * @param lastYear - The year of the event's end; the zone is described for five years at most.
 */
export function timeZoneLines(
  timeZone: string,
  firstYear: number,
  lastYear: number,
): readonly ContentLine[] {
  const observances = observancesOf(
    timeZone,
    Date.UTC(firstYear - 1, 0),
    Date.UTC(Math.min(lastYear, firstYear + MOST_YEARS) + 1, 0),
  );
  const standard = Math.min(...observances.map(({to}) => to));
  return [
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', timeZone],
    ...observances.flatMap(observance => observanceLines(observance, observance.to > standard)),
    ['END', 'VTIMEZONE'],
  ];
}

function observanceLines({start, from, to}: Observance, summer: boolean): readonly ContentLine[] {
  const name = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    ['BEGIN', name],
    ['DTSTART', compactMoment(start)],
    ['TZOFFSETFROM', writtenOffset(from)],
    ['TZOFFSETTO', writtenOffset(to)],
    ['END', name],
  ];
}

/** Writes a moment as iCalendar does: `20150924T090000`, or `20150924` for a day. */
export function compactMoment({date = '', time}: Moment): string {
  const day = date.replaceAll('-', '');
  return time ? `${day}T${time.replace(':', '')}00` : day;
}

function writtenOffset(offset: number): string {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const parts = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${parts.join('')}`;
}

function observancesOf(timeZone: string, first: number, last: number): readonly Observance[] {
  const initial = offsetAt(first, timeZone) ?? 0;
  const observances: Observance[] = [observanceAt(first, initial, initial)];
  let from = initial;
  for (let instant = first; instant < last; instant += STEP) {
    const to = offsetAt(instant + STEP, timeZone) ?? from;
    if (to === from) continue;
    observances.push(observanceAt(changeBetween(instant, instant + STEP, timeZone), from, to));
    from = to;
  }
  return observances;
}

/** The start is on the clock as it was before the change. */
const observanceAt = (instant: number, from: number, to: number): Observance => ({
  start: clockAt(instant + from, 'UTC') ?? {date: '1970-01-01', time: '00:00'},
  from,
  to,
});

/** Finds the minute at which the clocks are changed, knowing that they are in between. */
function changeBetween(before: number, after: number, timeZone: string): number {
  const old = offsetAt(before, timeZone);
  let [low, high] = [before / MINUTE, after / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, timeZone) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
