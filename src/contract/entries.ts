import type {Registration} from '../feed/model.ts';
import type {SignUpContent, SubscriptionContent} from './schema.ts';

/**
 * What has been typed into a form so far: values by the name of the field, which is the field's
 * name in the request and in the faults (`contact.name`, `people.0.name`, `answers.diet`).
 * Several values only where several can be chosen; none for what is not ticked.
 */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** Gives what stands in a field; empty when nothing does. */
export const entryIn = (entries: Entries, field: string): string => entries[field]?.[0] ?? '';

const PERSON = /^people\.(\d+)\.name$/;

/** Gives the names of those who come along, in the order of their fields. */
export const companionsIn = (entries: Entries): readonly string[] =>
  Object.keys(entries)
    .filter(field => PERSON.test(field))
    .map((_, index) => entryIn(entries, companionField(index)));

/** Gives the name of the field for one of those who come along, counted from 0. */
export const companionField = (index: number): string => `people.${index}.name`;

/** Gives the same entries with other people coming along. */
export const withCompanions = (entries: Entries, names: readonly string[]): Entries =>
  Object.fromEntries([
    ...Object.entries(entries).filter(([field]) => !PERSON.test(field)),
    ...names.map((name, index) => [companionField(index), [name]] as const),
  ]);

/** What a sign-up is for, where the form didn't have to ask. */
export interface SignUpTarget {
  /** The event's id. */
  readonly event: string;
  /** The chosen date's id, or the only one's. */
  readonly date: string | undefined;
  /** The chosen price's id, or the only one's. */
  readonly offer: string | undefined;
}

/** Makes a sign-up of what has been typed; only what is asked for comes along. */
export function signUpOf(
  entries: Entries,
  {event, date, offer}: SignUpTarget,
  {phone, organization, questions, consent}: Registration,
): SignUpContent {
  const answered = questions
    .map(({id}) => [id, filled(entries[`answers.${id}`])] as const)
    .filter(([, answer]) => answer.length);
  return {
    event,
    date,
    offer,
    contact: {
      name: entryIn(entries, 'contact.name').trim(),
      email: entryIn(entries, 'contact.email').trim(),
      phone: phone === 'none' ? undefined : optional(entries, 'contact.phone'),
      organization: organization === 'none' ? undefined : optional(entries, 'contact.organization'),
    },
    people: companionsIn(entries).map(name => ({name: name.trim()})),
    answers: Object.fromEntries(answered),
    consent: consent && optional(entries, 'consent'),
  };
}

/** Makes a subscription of what has been typed. */
export const subscriptionOf = (entries: Entries): SubscriptionContent => ({
  email: entryIn(entries, 'email').trim(),
  name: optional(entries, 'name'),
  topics: [...(entries['topics'] ?? [])],
  consent: optional(entries, 'consent'),
});

const optional = (entries: Entries, field: string) => entryIn(entries, field).trim() || undefined;

const filled = (values: readonly string[] = []) =>
  values.map(value => value.trim()).filter(Boolean);
