import {indexesTo} from '../feed/indexes.ts';
import type {Question, Registration} from '../feed/model.ts';
import {askedOfPerson, askedQuestions} from './asked.ts';
import type {Answers, SignUpContent, SubscriptionContent} from './schema.ts';

/**
 * What has been typed into a form so far: values by the name of the field, which is the field's
 * name in the request and in the faults (`contact.name`, `people.0.name`, `answers.diet`).
 * Several values only where several can be chosen; none for what is not ticked.
 */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** Gives what stands in a field; empty when nothing does. */
export const entryIn = (entries: Entries, field: string): string => entries[field]?.[0] ?? '';

/**
 * Gives the name of a field of one of those who come along.
 *
 * @param index - Which of them, counted from 0.
 * @param field - `name`, `email`, `offer`, `sessions` or `answers.…`.
 */
export const personField = (index: number, field: string): string => `people.${index}.${field}`;

const PERSON = /^people\.(\d+)\.(.+)$/;

/** Counts those who come along. */
export const companionsIn = (entries: Entries): number =>
  Object.keys(entries).filter(field => /^people\.\d+\.name$/.test(field)).length;

/** Gives the same entries with one more person coming along: no name yet, and the contact's price. */
export function withPerson(entries: Entries): Entries {
  const field = (name: string) => personField(companionsIn(entries), name);
  const offer = entryIn(entries, 'offer');
  return {...entries, [field('name')]: [''], ...(offer && {[field('offer')]: [offer]})};
}

/** Gives the same entries without one of those who come along, counted from 0. */
export const withoutPerson = (entries: Entries, index: number): Entries =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([field, values]) => {
      const [, place, name = ''] = PERSON.exec(field) ?? [];
      if (place === undefined || Number(place) < index) return [[field, values]];
      return Number(place) === index ? [] : [[personField(Number(place) - 1, name), values]];
    }),
  );

/** What a sign-up is for, where the form didn't have to ask. */
export interface SignUpTarget {
  /** The event's id. */
  readonly event: string;
  /** The chosen date's id, or the only one's. */
  readonly date: string | undefined;
  /** The chosen price's id, or the only one's. */
  readonly offer: string | undefined;
  /** The chosen way to pay, or the only one. */
  readonly payment: SignUpContent['payment'];
}

/** Makes a sign-up of what has been typed; only what is asked for comes along. */
export function signUpOf(
  entries: Entries,
  target: SignUpTarget,
  registration: Registration,
): SignUpContent {
  const {phone, organization, questions, consents} = registration;
  const answers = answersOf(entries, '', questions);
  return {
    ...target,
    sessions: anyOf(chosen(entries, 'sessions')),
    contact: {
      name: entryIn(entries, 'contact.name').trim(),
      email: entryIn(entries, 'contact.email').trim(),
      phone: phone === 'none' ? undefined : optional(entries, 'contact.phone'),
      organization: organization === 'none' ? undefined : optional(entries, 'contact.organization'),
    },
    people: indexesTo(companionsIn(entries)).map(index =>
      personOf(entries, index, registration, answers),
    ),
    answers,
    consents: consents.length ? consentsOf(entries, consents) : undefined,
    invoice: target.payment === 'invoice' ? invoiceOf(entries) : undefined,
  };
}

function personOf(
  entries: Entries,
  index: number,
  {questions, personEmail}: Registration,
  contactAnswers: Answers,
): SignUpContent['people'][number] {
  return {
    name: entryIn(entries, personField(index, 'name')).trim(),
    email: personEmail === 'none' ? undefined : optional(entries, personField(index, 'email')),
    offer: optional(entries, personField(index, 'offer')),
    sessions: anyOf(chosen(entries, personField(index, 'sessions'))),
    answers: questions.some(({each}) => each)
      ? answersOf(entries, `people.${index}.`, questions, contactAnswers)
      : undefined,
  };
}

/** @param contact - Of one who comes along: what the contact has answered. */
function answersOf(
  entries: Entries,
  prefix: string,
  questions: readonly Question[],
  contact?: Answers,
): Answers {
  const answered = Object.fromEntries(
    questions
      .map(({id}) => [id, chosen(entries, `${prefix}answers.${id}`)] as const)
      .filter(([, answer]) => answer.length),
  );
  const asked = contact
    ? askedOfPerson(questions, contact, answered)
    : askedQuestions(questions, answered);
  return Object.fromEntries(
    Object.entries(answered).filter(([id]) => asked.some(question => question.id === id)),
  );
}

const consentsOf = (entries: Entries, consents: Registration['consents']) =>
  Object.fromEntries(
    consents.flatMap(({id}) => {
      const version = optional(entries, `consents.${id}`);
      return version ? [[id, version]] : [];
    }),
  );

const invoiceOf = (entries: Entries): NonNullable<SignUpContent['invoice']> => ({
  organization: entryIn(entries, 'invoice.organization').trim(),
  number: optional(entries, 'invoice.number'),
  gln: optional(entries, 'invoice.gln'),
  order: optional(entries, 'invoice.order'),
  attention: optional(entries, 'invoice.attention'),
  email: optional(entries, 'invoice.email'),
});

/** Makes a subscription of what has been typed. */
export const subscriptionOf = (entries: Entries): SubscriptionContent => ({
  email: entryIn(entries, 'email').trim(),
  name: optional(entries, 'name'),
  topics: [...(entries['topics'] ?? [])],
  consent: optional(entries, 'consent'),
});

const optional = (entries: Entries, field: string) => entryIn(entries, field).trim() || undefined;

const anyOf = (values: string[]) => (values.length ? values : undefined);

const chosen = (entries: Entries, field: string) =>
  (entries[field] ?? []).map(value => value.trim()).filter(Boolean);
