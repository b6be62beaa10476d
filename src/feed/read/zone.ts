import {inside, report, type Reading} from './reading.ts';
import {isFields, listOf, textOf, type Fields} from './values.ts';

/** Reads on in the time zone that a feed or an event says, or its schedule; in none that doesn't exist. */
export function inZoneOf(fields: Fields, reading: Reading): Reading {
  const [schedule] = listOf(fields.eventSchedule);
  const timeZone =
    textOf(fields.timeZone) ?? (isFields(schedule) ? textOf(schedule.scheduleTimezone) : undefined);
  if (!timeZone || reading.clock(0, timeZone))
    return {...reading, timeZone: timeZone ?? reading.timeZone};
  report(inside(reading, '.timeZone'), 'time-zone-unknown', timeZone);
  return reading;
}
