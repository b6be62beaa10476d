import * as z from 'zod';
import {ATTENDANCE_MODES} from '../vocabulary.ts';
import {ImagesSchema, KeywordsSchema, SubjectOfSchema} from './media.ts';
import {endsAfterStart, MomentSchema} from './moments.ts';
import {OffersSchema, RefundPolicySchema} from './offers.ts';
import {LocationSchema, PeopleSchema} from './people.ts';
import {capacity, ScheduleSchema, StatusSchema, SubEventsSchema} from './programme.ts';
import {RegistrationSchema} from './registration.ts';
import {
  identity,
  LangSchema,
  LinkSchema,
  oneOrMany,
  schemaOrgWord,
  TextSchema,
  ZoneSchema,
} from './words.ts';

const SectionSchema = z.looseObject({
  name: TextSchema.optional().describe('The heading.'),
  text: TextSchema.describe('Paragraphs, and lists with "- ".'),
});

const AudienceSchema = z.union([
  TextSchema,
  z.looseObject({audienceType: TextSchema}),
  z.looseObject({name: TextSchema}),
]);

/** What is said about an event. */
const words = {
  name: TextSchema.describe('What the event is called.'),
  inLanguage: LangSchema.optional(),
  disambiguatingDescription: TextSchema.optional().describe('What it is, in one sentence.'),
  abstract: TextSchema.optional().describe('The same as disambiguatingDescription.'),
  description: TextSchema.optional().describe('The invitation: paragraphs, and lists with "- ".'),
  sections: oneOrMany(SectionSchema)
    .optional()
    .describe('More parts of the invitation, each under its heading.'),
  teaches: oneOrMany(TextSchema).optional().describe('What one takes home from it.'),
  audience: oneOrMany(AudienceSchema).optional().describe('Who it is for.'),
  keywords: KeywordsSchema.optional().describe('Themes and hashtags.'),
  image: ImagesSchema.optional().describe('Pictures.'),
  subjectOf: SubjectOfSchema.optional().describe('Files to download, and the recap afterwards.'),
  url: LinkSchema.optional().describe('The event’s own page.'),
};

/** When and where it is, and how it stands with it. */
const standing = {
  startDate: MomentSchema.optional().describe('When it starts; leave it out while it is not set.'),
  endDate: MomentSchema.optional().describe('When it ends; a day alone means that day.'),
  eventSchedule: ScheduleSchema.optional().describe('The same hours on each of several days.'),
  timeZone: ZoneSchema.optional().describe('The zone of the place, such as Europe/Copenhagen.'),
  eventStatus: StatusSchema.optional(),
  previousStartDate: oneOrMany(MomentSchema)
    .optional()
    .describe('When it was to start before it was moved.'),
  eventAttendanceMode: schemaOrgWord(ATTENDANCE_MODES)
    .optional()
    .describe('On the spot, online, or both.'),
  provisional: z.boolean().optional().describe('true while the programme may still change.'),
  location: LocationSchema.optional().describe('Where it is.'),
  subEvent: SubEventsSchema.optional().describe(
    'For an EventSeries the dates to choose from; otherwise the programme.',
  ),
};

/** An event, or an EventSeries: one invitation with several dates to choose from. */
export const EventSchema = z
  .looseObject({
    ...identity,
    ...words,
    ...standing,
    ...capacity,
    organizer: PeopleSchema.optional().describe('Who holds it.'),
    contributor: PeopleSchema.optional().describe('Who else is behind it.'),
    performer: PeopleSchema.optional().describe('Who is to be heard and seen.'),
    offers: OffersSchema.optional().describe('What it costs.'),
    refundPolicy: RefundPolicySchema.optional().describe('What is paid back to those who cancel.'),
    registration: RegistrationSchema.optional().describe('How one signs up.'),
  })
  .superRefine(endsAfterStart)
  .meta({id: 'Event'});
