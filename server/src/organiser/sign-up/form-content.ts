import {
  entryIn,
  signUpOf,
  withoutPerson,
  withPerson,
  type Entries,
} from '../../../../src/contract/entries.ts';
import type {SignUpRequest} from '../../../../src/contract/schema.ts';
import type {EventEntry, Registration} from '../../../../src/feed/model.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {askedOf} from '../../sign-ups/asked.ts';
import {postedEntries} from '../../sign-ups/posted-entries.ts';

/** Gives a form as it is after a button that changes the form itself; nothing for other buttons. */
export function reshaped(form: URLSearchParams, registration: Registration): Entries | undefined {
  const removed = form.get('remove');
  if (!form.has('more') && removed === null) return undefined;
  const entries = postedEntries(form, registration);
  if (form.has('more')) return withPerson(entries);
  return /^\d+$/.test(removed ?? '') ? withoutPerson(entries, Number(removed)) : entries;
}

/**
 * Gives a filled form as the visitor's own form would have sent it.
 *
 * @param date - Empty for an event without dates.
 */
export function requestOf(
  entries: Entries,
  entry: EventEntry,
  registration: Registration,
  date: string,
  lang: string,
): SignUpRequest {
  const {payments} = registration;
  const payment =
    payments.length > 1 ? payments.find(one => one === entryIn(entries, 'payment')) : payments[0];
  const offer = entryIn(entries, 'offer') || undefined;
  const target = {event: entry.id, date: date || undefined, offer, payment};
  const content = signUpOf(entries, target, registration);
  return askedOf({...content, lang, captcha: ''}, entry);
}

/** Gives what a form for a sign-up that is there has in its fields. */
export function entriesOf({contact, participants, answers, ...signUp}: SignUpRecord): Entries {
  const [first, ...others] = participants;
  const {payment, invoice = {}} = signUp;
  return Object.fromEntries([
    ...fields('contact', contact),
    ['offer', [signUp.offer ?? '']],
    ['sessions', first?.sessions ?? []],
    ...answered('', {...answers, ...first?.answers}),
    ...others.flatMap((person, index) => [
      ...fields(`people.${index}`, {
        name: person.name,
        email: person.email,
        offer: person.offer ?? signUp.offer,
      }),
      [`people.${index}.sessions`, person.sessions] as const,
      ...answered(`people.${index}.`, person.answers),
    ]),
    ['payment', payment ? [payment] : []],
    ...fields('invoice', invoice),
  ]);
}

type Field = readonly [name: string, values: readonly string[]];

const fields = (
  group: string,
  values: Readonly<Record<string, string | undefined>>,
): readonly Field[] =>
  Object.entries(values).map(([name, value]) => [`${group}.${name}`, [value ?? '']]);

const answered = (prefix: string, answers: SignUpRecord['answers']): readonly Field[] =>
  Object.entries(answers).map(([id, answer]) => [`${prefix}answers.${id}`, answer]);

/** Gives an event with all its prices to choose from: an organiser may still give what is sold out. */
export const withAllOffers = (entry: EventEntry): EventEntry => ({
  ...entry,
  offers: entry.offers.map(offer => ({...offer, soldOut: false})),
});
