import type {FeedFailure} from '../../src/client/load-feed.ts';
import type {FormProblem} from '../../src/client/form-answer.ts';
import {FIELD_FAULTS, PROBLEM_KINDS} from '../../src/contract/problem.ts';
import type {FieldKind} from '../../src/text/reply.ts';

type Row = readonly unknown[];

const FAILURES: readonly FeedFailure['kind'][] = [
  'feed-unnamed',
  'unreachable',
  'refused',
  'not-json',
  'not-a-feed',
  'event-unknown',
];

const PROBLEMS: readonly FormProblem['kind'][] = [...PROBLEM_KINDS, 'unreachable', 'insecure'];

const FIELDS: readonly FieldKind[] = [
  'name',
  'email',
  'phone',
  'organization',
  'date',
  'offer',
  'person',
  'people',
  'consent',
  'answer',
  'choice',
];

/** One and several, which a language may tell apart. */
const COUNTS: readonly Row[] = [
  [1, 1, 1],
  [2, 3, 4],
];

/** The values for the sentences that take something else than a name or a number. */
const VALUES: ReadonlyMap<string, readonly Row[]> = new Map([
  ['at', [['9.00–16.00']]],
  ['failure', FAILURES.map(kind => [kind])],
  ['problem', PROBLEMS.map(kind => [kind])],
  ['fault', FIELD_FAULTS.flatMap(fault => FIELDS.map(field => [fault, field, 'Person 2']))],
]);

/** Gives every sentence of a language by its key; one with values in it once for each kind of value. */
export const sentencesOf = (words: object): ReadonlyMap<string, string> =>
  new Map(entriesOf(words, ''));

type Entry = readonly [key: string, sentence: string];

function entriesOf(words: object, path: string): readonly Entry[] {
  return Object.entries<unknown>({...words}).flatMap(([name, value]): readonly Entry[] => {
    const key = path + name;
    if (typeof value === 'function') return spoken(key, value, VALUES.get(name) ?? COUNTS);
    if (typeof value === 'object' && value) return entriesOf(value, `${key}.`);
    return [[key, String(value)]];
  });
}

const spoken = (key: string, sentence: CallableFunction, rows: readonly Row[]): readonly Entry[] =>
  rows.map(row => [`${key}(${row.join(', ')})`, String(Reflect.apply(sentence, undefined, row))]);
