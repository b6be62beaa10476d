import * as z from 'zod';
import {EVENT_STATUSES} from '../../../src/feed/vocabulary.ts';
import type {EventDate, EventEntry, Place} from '../../../src/feed/model.ts';
import {formatAddress} from '../../../src/format/names.ts';
import {placeOn} from '../../../src/programme/phase.ts';

const MomentSchema = z.object({date: z.string().optional(), time: z.string().optional()});

/** What someone who signed up has to be told of when it changes. */
const ToldSchema = z.object({
  status: z.enum(EVENT_STATUSES),
  start: MomentSchema.optional(),
  end: MomentSchema.optional(),
  daily: z.boolean().optional(),
  /** In words: name and address. */
  place: z.string(),
});

export type Told = z.infer<typeof ToldSchema>;

/** Gives what there is to tell of a date, or of an event without dates. */
export const tellingOf = (entry: EventEntry, date: EventDate | undefined): Told => ({
  status: statusOf(entry, date),
  start: date && momentOf(date.start),
  end: date?.end && momentOf(date.end),
  daily: date?.daily,
  place: placeWords(placeOn(entry, date)),
});

/** Writes it down; the same facts are the same text. */
export const writtenTold = (entry: EventEntry, date: EventDate | undefined): string =>
  JSON.stringify(tellingOf(entry, date));

/** Reads what was written down; nothing where it is from another version. */
export function readTold(told: string): Told | undefined {
  try {
    return ToldSchema.safeParse(JSON.parse(told)).data;
  } catch {
    return undefined;
  }
}

const momentOf = ({date, time}: {readonly date?: string; readonly time?: string}) => ({date, time});

/** An event that is off takes its dates with it; one that was put on another day is just that. */
function statusOf({status}: EventEntry, date: EventDate | undefined): Told['status'] {
  const both = [status, date?.status ?? 'EventScheduled'];
  if (both.includes('EventCancelled')) return 'EventCancelled';
  return both.includes('EventPostponed') ? 'EventPostponed' : 'EventScheduled';
}

const placeWords = (place: Place | undefined): string =>
  place ? [place.name ?? '', formatAddress(place), place.url ?? ''].filter(Boolean).join(', ') : '';
