import type {Entries} from '../../../src/contract/entries.ts';
import {companionsIn, personField, signUpOf} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import type {Registration} from '../../../src/feed/model.ts';
import type {Wishes} from '../sign-ups/change.ts';
import type {Participant, SignUpRecord} from '../storage/records.ts';

/** Gives a sign-up as it stands in the fields of its page. */
export function entriesOf({contact, participants, answers}: SignUpRecord): Entries {
  const [first, ...others] = participants;
  const fields: Field[] = [
    ...Object.entries(contact).map(([field, value]): Field => [`contact.${field}`, [value ?? '']]),
    ...answerEntries('', {...answers, ...first?.answers}),
    ['sessions', first?.sessions ?? []],
    ...others.flatMap((person, index) => personEntries(person, index)),
  ];
  return Object.fromEntries(fields);
}

type Field = readonly [name: string, values: readonly string[]];

const personEntries = (
  {name, email, sessions, answers}: Participant,
  index: number,
): readonly Field[] => [
  [personField(index, 'name'), [name]],
  [personField(index, 'email'), [email ?? '']],
  [personField(index, 'sessions'), sessions],
  ...answerEntries(`people.${index}.`, answers),
];

const answerEntries = (prefix: string, answers: Participant['answers']): readonly Field[] =>
  Object.entries(answers).map(([id, answer]) => [`${prefix}answers.${id}`, answer]);

/**
 * Gives what the fields of a page ask for. The prices of those who come along already aren't among
 * them, and stay with their people.
 */
export function wishesOf(
  entries: Entries,
  {participants}: SignUpRecord,
  registration: Registration,
): Wishes {
  const target = {event: '', date: undefined, offer: undefined, payment: undefined};
  const {contact, people, answers, sessions} = signUpOf(entries, target, registration);
  const removed = new Set(entries['remove']);
  const staying = people.flatMap((person, index) => {
    const before = participants[index + 1];
    const offer = before ? before.offer : person.offer;
    return removed.has(String(index)) ? [] : [{person: {...person, offer}, index}];
  });
  return {
    ...{contact, answers, sessions},
    people: staying.map(({person}) => person),
    from: staying.map(({index}) => index),
  };
}

/** Gives faults the names of the fields on the page, where some people may be taken off. */
export const faultsOnPage = (
  faults: readonly FieldProblem[],
  {from}: Wishes,
): readonly FieldProblem[] =>
  faults.map(({field, fault}) => ({
    field: field.replace(/^people\.(\d+)/, (_, place) => `people.${from[Number(place)]}`),
    fault,
  }));

/** Tells whether a page was filled in for as many people as there are, or for more. */
export const isForAll = (entries: Entries, {participants}: SignUpRecord): boolean =>
  companionsIn(entries) >= participants.length - 1;
