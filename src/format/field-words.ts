import {entryIn, type Entries} from '../contract/entries.ts';
import type {FieldProblem} from '../contract/problem.ts';
import type {Question, Registration} from '../feed/model.ts';
import type {FieldKind, FormText} from '../text/form.ts';

/** What a field is called, and what it asks for. */
export interface FieldWords {
  readonly kind: FieldKind;
  readonly label: string;
}

/** Writes what a field of a sign-up is called; nothing for one that the form doesn't have. */
export function fieldWords(
  field: string,
  registration: Registration,
  {label}: FormText,
): FieldWords | undefined {
  const [group, name = ''] = field.split('.');
  switch (group) {
    case 'date':
    case 'offer':
      return {kind: group, label: label[group]};
    case 'consents':
      return {kind: 'consent', label: label.consent};
    case 'people':
      return name
        ? {kind: 'person', label: label.person(Number(name) + 2)}
        : {kind: 'people', label: label.people};
    case 'contact':
      return contactWords(name, label);
    case 'answers':
      return questionWords(registration.questions, field);
    default:
      return undefined;
  }
}

const CONTACT = ['name', 'email', 'phone', 'organization'] as const;

function contactWords(name: string, label: FormText['label']): FieldWords | undefined {
  const kind = CONTACT.find(one => one === name);
  return kind && {kind, label: label[kind]};
}

function questionWords(questions: readonly Question[], field: string): FieldWords | undefined {
  const question = questions.find(({id}) => `answers.${id}` === field);
  if (!question) return undefined;
  const chosen = ['choice', 'choices', 'yesNo'].includes(question.kind);
  return {kind: chosen ? 'choice' : 'answer', label: question.label};
}

/** Writes what is wrong with a field, and what to do. */
export const faultWords = (
  {fault}: FieldProblem,
  words: FieldWords | undefined,
  text: FormText,
): string => text.fault(fault, words?.kind ?? 'answer', words?.label ?? '');

/** Writes the answer to a question of the organiser's; empty when there is none. */
export function answerWords({id, kind}: Question, entries: Entries, {yes, no}: FormText): string {
  const field = `answers.${id}`;
  if (kind === 'choices') return (entries[field] ?? []).join(', ');
  const answer = entryIn(entries, field).trim();
  return kind === 'yesNo' ? ({yes, no}[answer] ?? '') : answer;
}
