/**
 * The closed lists of words in a feed, shared by the schema that checks and the reader that forgives.
 * Where schema.org has a word, it is schema.org's.
 */

/** https://schema.org/EventStatusType */
export const EVENT_STATUSES = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;

/** https://schema.org/EventAttendanceModeEnumeration */
export const ATTENDANCE_MODES = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
] as const;

/** What happens at a point of a programme. A word of our own; schema.org has none. */
export const ITEM_KINDS = [
  'talk',
  'welcome',
  'interview',
  'panel',
  'debate',
  'dialogue',
  'workshop',
  'groups',
  'questions',
  'break',
  'meal',
  'closing',
] as const;

/** What a person does at an event. Any other text is shown as the feed has it. */
export const ROLES = [
  'organizer',
  'contributor',
  'speaker',
  'host',
  'moderator',
  'panelist',
  'interviewee',
  'introducer',
  'leader',
  'coach',
] as const;

/** How a question of the organiser is answered. */
export const QUESTION_KINDS = [
  'text',
  'longText',
  'choice',
  'choices',
  'number',
  'yesNo',
  'email',
  'phone',
  'date',
] as const;

/** Whether a standard field of the sign-up form is asked for. */
export const FIELD_USES = ['none', 'optional', 'required'] as const;

/** How one pays; Opslag itself takes no payment. */
export const PAYMENTS = ['invoice', 'door'] as const;

/** How a form endpoint that is not ours takes a sign-up. */
export const FORM_ENCODINGS = ['json', 'urlencoded'] as const;

export type EventStatus = (typeof EVENT_STATUSES)[number];
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];
export type ItemKind = (typeof ITEM_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type FieldUse = (typeof FIELD_USES)[number];
export type Payment = (typeof PAYMENTS)[number];
export type FormEncoding = (typeof FORM_ENCODINGS)[number];
