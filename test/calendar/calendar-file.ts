import ICAL from 'ical.js';
import {icsOf, type CalendarFileOptions} from '../../src/calendar/ics.ts';
import type {EventEntry} from '../../src/feed/model.ts';

/** When the files of the tests are made. */
export const MADE: CalendarFileOptions = {now: new Date('2026-11-22T08:00:00Z')};

/** Writes the first date of an event as a calendar file. */
export function fileOf(entry: EventEntry, options = MADE): string {
  const [date] = entry.dates;
  if (!date) throw new Error('The event has no date to write.');
  return icsOf(entry, date, options);
}

/** Reads a calendar file as a calendar does, which knows nothing of how it was written. */
export function calendarEventIn(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event in the file.');
  if (zone) ICAL.TimezoneService.register(zone);
  return new ICAL.Event(event);
}

/** Reads the first date of an event from the file that is written of it. */
export const calendarEventOf = (entry: EventEntry, options = MADE): ICAL.Event =>
  calendarEventIn(fileOf(entry, options));

/** Gives a property of the event in a calendar file, as text. */
export const propertyOf = (event: ICAL.Event, name: string): string | undefined =>
  event.component.getFirstPropertyValue(name)?.toString();
