import type {Entries} from '../../../src/contract/entries.ts';
import type {Registration} from '../../../src/feed/model.ts';

/** As many people come along as the endpoint for sign-ups takes. */
const MOST_COMPANIONS = 1_000;

/** More than anyone ticks in one field. */
const MOST_VALUES = 1_000;

/** The fields of every form for a sign-up, besides those of its questions and consents. */
const FIELDS = [
  ...['date', 'offer', 'sessions', 'payment', 'mail', 'remove'],
  ...['name', 'email', 'phone', 'organization'].map(field => `contact.${field}`),
  ...['organization', 'number', 'gln', 'order', 'attention', 'email'].map(
    field => `invoice.${field}`,
  ),
];

const PERSON_FIELDS = ['name', 'email', 'offer', 'sessions'];

const PERSON = /^people\.(0|[1-9]\d{0,3})\.(.+)$/;

/**
 * Reads what was posted from a form for a sign-up, and leaves out what no such form has: a body
 * may be full of names that someone made up.
 *
 * @param companions - How many come along at most; what is said of others is left out.
 */
export function postedEntries(
  form: URLSearchParams,
  {questions, consents}: Registration,
  companions = MOST_COMPANIONS,
): Entries {
  const answers = questions.map(({id}) => `answers.${id}`);
  const own = new Set([...FIELDS, ...answers, ...consents.map(({id}) => `consents.${id}`)]);
  const each = new Set([...PERSON_FIELDS, ...answers]);
  const entries = new Map<string, string[]>();
  // Once through: asking the form for one name after the other takes the square of its length.
  for (const [name, value] of form) {
    const [, place, field = ''] = PERSON.exec(name) ?? [];
    const isKnown =
      place === undefined ? own.has(name) : Number(place) < companions && each.has(field);
    if (!isKnown) continue;
    const values = entries.get(name) ?? [];
    if (values.length < MOST_VALUES) values.push(value);
    entries.set(name, values);
  }
  return Object.fromEntries(entries);
}
