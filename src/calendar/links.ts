import type {EventDate, EventEntry, Moment} from '../feed/model.ts';
import {addressPart} from '../format/address-part.ts';
import {instantAt} from '../format/zone.ts';
import {addMinutes} from '../programme/moments.ts';
import {calendarSpan, wholeSpan} from './calendar-span.ts';
import {eventWords} from './event-words.ts';
import {compactMoment} from './time-zone.ts';

/** How much of a description an address can carry. */
const LONGEST_DESCRIPTION = 1000;

/** These calendars want an end: for one that is not known, an hour is set aside, in minutes. */
const SET_ASIDE = 60;

const endOr = (start: Moment, end: Moment | undefined): Moment =>
  end ?? {date: start.date, time: addMinutes(start.time ?? '', SET_ASIDE)};

/** Gives the address at which Google Calendar offers to add a date of an event. */
export function googleCalendarLink(entry: EventEntry, date: EventDate, page?: string): string {
  const {start, end, days} = calendarSpan(date);
  const {title, place, description} = eventWords(entry, date, page);
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: [start, endOr(start, end)].map(compactMoment).join('/'),
    ctz: entry.timeZone,
    recur: days > 1 ? `RRULE:FREQ=DAILY;COUNT=${days}` : undefined,
    location: place,
    details: description.slice(0, LONGEST_DESCRIPTION),
  });
}

/**
 * Gives the address at which Outlook.com offers to add a date of an event, which
 * knows no repetition.
 */
export function outlookCalendarLink(entry: EventEntry, date: EventDate, page?: string): string {
  const {start, end} = wholeSpan(date);
  const {title, place, description} = eventWords(entry, date, page);
  return withQuery('https://outlook.live.com/calendar/0/action/compose', {
    rru: 'addevent',
    subject: title,
    startdt: written(start, entry.timeZone),
    enddt: written(endOr(start, end), entry.timeZone),
    allday: start.time ? undefined : 'true',
    location: place,
    body: description.slice(0, LONGEST_DESCRIPTION),
  });
}

/** With a zone the instant in UTC, without one what the clock shows, for a day the day. */
function written(moment: Moment, timeZone: string | undefined): string {
  const {date = '', time} = moment;
  if (!time) return date;
  const instant = timeZone ? instantAt(moment, timeZone) : undefined;
  return instant === undefined ? `${date}T${time}:00` : new Date(instant).toISOString();
}

function withQuery(address: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(values).flatMap(([name, value]) =>
    value ? `${name}=${addressPart(value)}` : [],
  );
  return `${address}?${query.join('&')}`;
}
