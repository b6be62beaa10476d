import type {EventDate, EventEntry, Moment} from '../feed/model.ts';
import {clockAt} from '../format/zone.ts';
import {calendarSpan} from './calendar-span.ts';
import {escapedText, writtenLines, type ContentLine} from './content-lines.ts';
import {eventWords} from './event-words.ts';
import {compactMoment, timeZoneLines} from './time-zone.ts';

/** What a calendar file needs to know of the world. */
export interface CalendarFileOptions {
  /** When the file is made. */
  readonly now: Date;
  /** Where one can read about the event, for one without a page of its own. */
  readonly url?: string;
  /** Takes the date out of the calendar instead. */
  readonly withdrawn?: boolean;
  /** How often what is told has changed, from 0. */
  readonly version?: number;
}

/**
 * Writes one date of an event as a calendar file (iCalendar, RFC 5545), on the clock of the event.
 *
 * The file says the same whoever makes it, so that a date that is added twice is there once.
 */
export function icsOf(
  entry: EventEntry,
  date: EventDate,
  {now, url, withdrawn, version}: CalendarFileOptions,
): string {
  const timeZone = date.start.time ? entry.timeZone : undefined;
  const span = calendarSpan(date);
  const years = [date.start, date.end ?? date.start].map(({date = ''}) => Number(date.slice(0, 4)));
  const words = eventWords(entry, date, url);
  return writtenLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Opslag//Opslag//EN'],
    ['METHOD', withdrawn ? 'CANCEL' : 'PUBLISH'],
    ...(timeZone ? timeZoneLines(timeZone, years[0] ?? 0, years[1] ?? 0) : []),
    ['BEGIN', 'VEVENT'],
    ['UID', escapedText(`${entry.id}.${date.id}@${hostOf(entry)}`)],
    ['DTSTAMP', `${compactMoment(clockAt(now.getTime(), 'UTC') ?? {})}Z`],
    ...(version ? [['SEQUENCE', String(version)] as const] : []),
    timeLine('DTSTART', span.start, timeZone),
    ...(span.end ? [timeLine('DTEND', span.end, timeZone)] : []),
    ...repetition(span.days),
    ['STATUS', withdrawn ? 'CANCELLED' : statusOf(entry, date)],
    ['SUMMARY', escapedText(words.title)],
    ...textLine('LOCATION', words.place),
    ...textLine('DESCRIPTION', words.description),
    ...(words.url ? [['URL', words.url] as const] : []),
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
}

function timeLine(name: string, moment: Moment, timeZone: string | undefined): ContentLine {
  const value = compactMoment(moment);
  if (!moment.time) return [`${name};VALUE=DATE`, value];
  return [timeZone ? `${name};TZID=${timeZone}` : name, value];
}

const textLine = (name: string, text: string): readonly ContentLine[] =>
  text ? [[name, escapedText(text)]] : [];

const repetition = (days: number): readonly ContentLine[] =>
  days > 1 ? [['RRULE', `FREQ=DAILY;COUNT=${days}`]] : [];

function statusOf(entry: EventEntry, date: EventDate): 'CANCELLED' | 'TENTATIVE' | 'CONFIRMED' {
  const statuses = [entry.status, date.status];
  if (statuses.includes('EventCancelled')) return 'CANCELLED';
  return statuses.includes('EventPostponed') ? 'TENTATIVE' : 'CONFIRMED';
}

/** Gives the site that the event is known by: two organisers may both have an event called `1`. */
function hostOf({names, url}: EventEntry): string {
  const address = [...names, url ?? ''].find(
    name => /^https?:\/\//.test(name) && URL.canParse(name),
  );
  return address ? new URL(address).host : 'opslag';
}
