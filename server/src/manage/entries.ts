import type {Entries} from '../../../src/contract/entries.ts';
import {companionsIn, personField, signUpOf} from '../../../src/contract/entries.ts';
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

/** Gives what the fields of a page ask for. Prices aren't among them, and stay with their people. */
export function wishesOf(
  entries: Entries,
  {participants}: SignUpRecord,
  registration: Registration,
): Wishes {
  const target = {event: '', date: undefined, offer: undefined, payment: undefined};
  const {contact, people, answers, sessions} = signUpOf(entries, target, registration);
  const removed = new Set(entries['remove']);
  return {
    ...{contact, answers, sessions},
    people: people
      .map((person, index) => ({...person, offer: participants[index + 1]?.offer}))
      .filter((_, index) => !removed.has(String(index))),
  };
}

/** Tells whether a page was filled in for as many people as there are. */
export const isForAll = (entries: Entries, {participants}: SignUpRecord): boolean =>
  companionsIn(entries) === participants.length - 1;
