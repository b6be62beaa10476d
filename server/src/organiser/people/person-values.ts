import type {Question} from '../../../../src/feed/model.ts';
import {clockAt} from '../../../../src/format/zone.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Settings} from '../../surroundings.ts';
import type {OrganiserWords} from '../words.ts';

/** One of the people of a sign-up. */
export interface Person {
  readonly signUp: SignUpRecord;
  readonly participant: Participant;
  /** From 0, the contact. */
  readonly index: number;
}

/** What a cell says. A moment is on the organiser's clock, written as if that were UTC. */
export type CellValue =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'number'; readonly number: number}
  | {readonly kind: 'day' | 'moment'; readonly instant: Date};

/** Something that is told of each person. */
export interface PersonColumn {
  readonly heading: string;
  /** Under the person in a list; under the person, and not for the door; told elsewhere there. */
  readonly place: 'details' | 'invoice' | 'elsewhere';
  readonly valueOf: (person: Person) => CellValue | undefined;
}

/** Gives the people of sign-ups, one after the other. */
export const peopleOf = (signUps: readonly SignUpRecord[]): readonly Person[] =>
  signUps.flatMap(signUp =>
    signUp.participants.map((participant, index) => ({signUp, participant, index})),
  );

/** Gives the answer of a person to a question; what is asked once, only the contact has answered. */
export function answerOf({signUp, participant, index}: Person, {id}: Question): readonly string[] {
  const own = (answers: SignUpRecord['answers']) =>
    // Only what is the record's own: a question may be called `constructor`.
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  return own(participant.answers) ?? (index === 0 ? own(signUp.answers) : undefined) ?? [];
}

/** A text; nothing when it is empty. */
export const text = (value: string | undefined): CellValue | undefined =>
  value ? {kind: 'text', text: value} : undefined;

/** A number, where there is one. */
export const number = (value: number | undefined): CellValue | undefined =>
  value === undefined ? undefined : {kind: 'number', number: value};

/** An instant on the organiser's clock. */
export const moment = (at: string | undefined, {timeZone}: Settings): CellValue | undefined => {
  const wall = at ? clockAt(Date.parse(at), timeZone) : undefined;
  return wall && {kind: 'moment', instant: new Date(`${wall.date}T${wall.time}Z`)};
};

/** What a column tells of a person. */
export type Told = (person: Person) => CellValue | undefined;

/** A column that lists tell elsewhere. */
export const column = (heading: string, valueOf: Told): PersonColumn => ({
  ...{heading, valueOf},
  place: 'elsewhere',
});

/** A column that lists tell under the person. */
export const detail = (heading: string, valueOf: Told): PersonColumn => ({
  ...{heading, valueOf},
  place: 'details',
});

/** Gives something of the sign-up in the contact's row alone, so that nothing is counted twice. */
export const once =
  (valueOf: (signUp: SignUpRecord) => CellValue | undefined): Told =>
  ({signUp, index}) =>
    index === 0 ? valueOf(signUp) : undefined;

/** Gives an answer as what it is: a number can be added up, a day can be sorted by. */
export function answerValue(
  {kind}: Question,
  answer: readonly string[],
  {organiser}: OrganiserWords,
): CellValue | undefined {
  const [first] = answer;
  if (!first) return undefined;
  switch (kind) {
    case 'number': {
      const value = Number(first.replace(',', '.'));
      return Number.isFinite(value) ? number(value) : text(first);
    }
    case 'date': {
      const instant = new Date(`${first}T00:00Z`);
      return Number.isNaN(instant.getTime()) ? text(first) : {kind: 'day', instant};
    }
    case 'yesNo':
      return text(first === 'yes' ? organiser.yes : organiser.no);
    default:
      return text(answer.join(', '));
  }
}
