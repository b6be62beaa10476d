import * as z from 'zod';
import type {EventDate, EventEntry, ProgrammeItem} from '../../../src/feed/model.ts';
import {lastMomentOf} from '../../../src/programme/phase.ts';
import type {LastReading} from '../feeds/feeds.ts';

const SpotSchema = z.object({
  /** Of the date; empty for an event without dates. */
  id: z.string(),
  /** When it begins: `YYYY-MM-DD` and `HH:MM`. */
  day: z.string().optional(),
  time: z.string().optional(),
  lastDay: z.string().optional(),
});

const SessionSpotSchema = z.object({
  id: z.string(),
  /** Missing where there are sign-ups and nothing else is known. */
  name: z.string().optional(),
  day: z.string().optional(),
  time: z.string().optional(),
});

const FactsSchema = z.object({
  /** The feed's address; missing where the event has left it meanwhile. */
  feed: z.string().optional(),
  title: z.string(),
  url: z.string().optional(),
  names: z.array(z.string()),
  dates: z.array(SpotSchema),
  /** Those that can be chosen; missing where it was written down by an earlier version. */
  sessions: z.array(SessionSpotSchema).optional(),
  keptDays: z.number().optional(),
});

/** When a date is, by which it is known again under another id. */
export type Spot = z.infer<typeof SpotSchema>;

/** What a session is called and when it is, by which it is known again under another id. */
export type SessionSpot = z.infer<typeof SessionSpotSchema>;

/** What is remembered of an event, to know it again, and to keep what was promised. */
export type Facts = z.infer<typeof FactsSchema>;

/** Gives what there is to remember of an event. */
export function factsOf(entry: EventEntry, readings: readonly LastReading[]): Facts {
  const {id, name: title, url, names, dates, programme, registration} = entry;
  const home =
    readings.find(({feed}) => feed?.events.includes(entry)) ??
    readings.find(({feed}) => feed?.events.some(one => one.id === id));
  return {
    feed: home?.href,
    ...{title, url, names: [...names]},
    dates: dates.length ? dates.map(spotOf) : [{id: ''}],
    sessions: sessionSpots(programme),
    keptDays: registration?.dataProtection?.keptDays,
  };
}

const spotOf = (date: EventDate): Spot => ({
  id: date.id,
  day: date.start.date,
  time: date.start.time,
  lastDay: lastMomentOf(date).date,
});

/** @param within - The day of the part that they are in. */
const sessionSpots = (items: readonly ProgrammeItem[], within?: string): SessionSpot[] =>
  items.flatMap(({id, name, start, bookable, items: inner}) => {
    const day = start.date ?? within;
    return [...(bookable ? [{id, name, day, time: start.time}] : []), ...sessionSpots(inner, day)];
  });

/** Writes them down; the same facts are the same text. */
export const writtenFacts = (facts: Facts): string => JSON.stringify(facts);

/** Reads what was written down; nothing where it is from another version. */
export const readFacts = (facts: string): Facts | undefined =>
  FactsSchema.safeParse(JSON.parse(facts)).data;
