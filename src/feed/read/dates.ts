import type {EventDate, Moment} from '../model.ts';
import {momentOf} from './moments.ts';
import {idOf, isOfType} from './names.ts';
import {placeOf} from './places.ts';
import {inside, report, type Reading} from './reading.ts';
import {one, shaped} from './shapes.ts';
import {countOf, isFields, listOf, textOf, type Fields} from './values.ts';
import {statusOf} from './words.ts';

/**
 * Tells whether a sub-event is a date to choose from; else it is a point of the programme.
 *
 * The sub-events of an `EventSeries` are dates; so are sub-events without a name of their own,
 * since a point of a programme always has one.
 */
export const isDate = (subEvent: unknown, event: Fields): subEvent is Fields =>
  isFields(subEvent) &&
  (isOfType(event, /^EventSeries$/) ||
    (!textOf(subEvent.name) && (subEvent.startDate ?? subEvent.eventSchedule) !== undefined));

/** Reads the dates of an event, in order of time: its alternatives, or its own. */
export function datesOf(event: Fields, reading: Reading): readonly EventDate[] {
  const subEvents = listOf(event.subEvent);
  const dates = subEvents.some(one => isDate(one, event))
    ? subEvents.map((one, index) =>
        isDate(one, event) ? dateOf(one, inside(reading, `.subEvent[${index}]`), index) : undefined,
      )
    : [dateOf(event, reading, 0)];
  return dates
    .filter(date => date !== undefined)
    .sort((one, other) => sortKey(one.start).localeCompare(sortKey(other.start)));
}

const sortKey = ({date, time}: Moment, otherwise = '') => `${date}T${time ?? otherwise}`;

const readDate = shaped({
  name: textOf,
  status: [statusOf, 'eventStatus'],
  place: [placeOf, 'location'],
  capacity: [countOf, 'maximumAttendeeCapacity'],
  remaining: [countOf, 'remainingAttendeeCapacity'],
});

function dateOf(fields: Fields, reading: Reading, index: number): EventDate | undefined {
  const span = spanOf(fields, reading);
  if (!span) return report(reading, 'date-missing');
  const id = idOf(fields, `${span.start.date}${index ? `-${index + 1}` : ''}`);
  return {...readDate(fields, reading), ...span, id};
}

const readDays = shaped({start: [momentOf, 'startDate'], end: [momentOf, 'endDate']});
const readHours = shaped({opens: [momentOf, 'startTime'], closes: [momentOf, 'endTime']});

/** Reads the same hours on each of several days: a schema.org `Schedule` that repeats daily. */
const readSchedule = one((schedule, reading) =>
  textOf(schedule.repeatFrequency) === 'P1D'
    ? {...readDays(schedule, reading), ...readHours(schedule, reading)}
    : undefined,
);

type Span = Pick<EventDate, 'start' | 'end' | 'daily'>;

function spanOf(fields: Fields, reading: Reading): Span | undefined {
  const [first] = listOf(fields.eventSchedule);
  const schedule = readSchedule(first, inside(reading, '.eventSchedule'));
  const {start: day, end: lastDay, opens, closes} = {...readDays(fields, reading), ...schedule};
  if (!day?.date) return undefined;
  const {date} = day;
  const start = {...day, ...opens, date};
  if (!lastDay && !schedule) return {start, daily: false};
  const end = {...lastDay, ...closes, date: lastDay?.date ?? date};
  const daily = Boolean(schedule) && end.date !== date;
  if (sortKey(end, '24') >= sortKey(start)) return {start, end, daily};
  const path = schedule ? '.eventSchedule.endDate' : '.endDate';
  report(inside(reading, path), 'end-before-start', end.date);
  return {start, daily};
}
