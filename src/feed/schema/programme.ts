import * as z from 'zod';
import {EVENT_STATUSES, ITEM_KINDS} from '../vocabulary.ts';
import {SubjectOfSchema} from './media.ts';
import {
  ClockSchema,
  DaySchema,
  endsAfterStart,
  MomentSchema,
  ProgrammeMomentSchema,
} from './moments.ts';
import {LocationSchema, PeopleSchema} from './people.ts';
import {
  identity,
  LangSchema,
  LinkSchema,
  oneOrMany,
  schemaOrgWord,
  TextSchema,
  ZoneSchema,
} from './words.ts';

/** How it stands with an event, one of its dates, or a point of its programme. */
export const StatusSchema = schemaOrgWord(EVENT_STATUSES).describe(
  'Whether it is held as planned, cancelled, postponed, rescheduled or moved online.',
);

/** The same hours on each of several days. */
export const ScheduleSchema = oneOrMany(
  z
    .looseObject({
      repeatFrequency: z.literal('P1D').describe('P1D: every day. No other can be shown.'),
      startDate: DaySchema.optional().describe('The first day; the event’s if left out.'),
      endDate: DaySchema.optional().describe('The last day; the event’s if left out.'),
      startTime: ClockSchema.optional().describe('When each day begins.'),
      endTime: ClockSchema.optional().describe('When each day ends.'),
      scheduleTimezone: ZoneSchema.optional().describe('The same as timeZone of the event.'),
    })
    .superRefine(endsAfterStart),
).meta({id: 'Schedule'});

/** How many can come. */
export const capacity = {
  maximumAttendeeCapacity: z.int().min(0).optional().describe('How many can come in all.'),
  remainingAttendeeCapacity: z
    .int()
    .min(0)
    .optional()
    .describe(
      'How many places are left. With an `api`, its server counts from the maximum; without a maximum, this is how many it may give away.',
    ),
};

/** A date of an event: a sub-event of an EventSeries, or one without a name of its own. */
export const DateSchema = z
  .looseObject({
    ...identity,
    name: TextSchema.optional().describe('What this date is called, beside its days.'),
    startDate: MomentSchema.optional().describe('When it starts, on the clock of the place.'),
    endDate: MomentSchema.optional().describe('When it ends.'),
    eventSchedule: ScheduleSchema.optional(),
    eventStatus: StatusSchema.optional(),
    location: LocationSchema.optional(),
    ...capacity,
  })
  .refine(({startDate, eventSchedule}) => startDate ?? eventSchedule, {
    message: 'A date needs a startDate.',
    path: ['startDate'],
    abort: true,
  })
  .superRefine(endsAfterStart)
  .meta({id: 'EventDate'});

/** A point of a programme, or a part of it with points of its own. */
const ItemSchema = z
  .looseObject({
    ...identity,
    name: TextSchema.describe('What it is called.'),
    inLanguage: LangSchema.optional(),
    kind: z.enum(ITEM_KINDS).optional().describe('What happens; a talk if left out.'),
    startDate: ProgrammeMomentSchema.optional().describe('When it starts; the time is enough.'),
    endDate: ProgrammeMomentSchema.optional().describe(
      'When it ends; leave it out unless it is announced.',
    ),
    description: TextSchema.optional().describe('What it is about.'),
    organizer: PeopleSchema.optional().describe('Who leads it.'),
    performer: PeopleSchema.optional().describe('Who takes part.'),
    contributor: PeopleSchema.optional().describe('Who else takes part.'),
    location: LocationSchema.optional().describe('The room.'),
    track: TextSchema.optional().describe('The track, where several run side by side.'),
    bookable: z
      .boolean()
      .optional()
      .describe('Whether it is chosen when one signs up, up to its maximumAttendeeCapacity.'),
    maximumAttendeeCapacity: capacity.maximumAttendeeCapacity,
    provisional: z.boolean().optional().describe('true while it may still change.'),
    eventStatus: StatusSchema.optional(),
    subjectOf: SubjectOfSchema.optional().describe('Slides and other files.'),
    url: LinkSchema.optional().describe('Its own page.'),
    get subEvent(): z.ZodOptional<
      z.ZodUnion<readonly [z.ZodType<unknown>, z.ZodArray<z.ZodType<unknown>>]>
    > {
      return oneOrMany<z.ZodType<unknown>>(ItemSchema).optional().describe('Points of its own.');
    },
  })
  .superRefine(endsAfterStart)
  .meta({id: 'ProgrammeItem'});

/** What goes on inside an event: its dates to choose from, and its programme. */
export const SubEventsSchema = oneOrMany(z.union([ItemSchema, DateSchema]));
