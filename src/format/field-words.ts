import type {FieldProblem} from '../contract/problem.ts';
import type {Question, Registration} from '../feed/model.ts';
import type {FormText} from '../text/form.ts';
import type {FieldKind, ReplyText} from '../text/reply.ts';

/** What a field is called, and what it asks for. */
export interface FieldWords {
  readonly kind: FieldKind;
  readonly label: string;
  /** Whose it is, or which of several alike. */
  readonly of?: string;
}

/**
 * Writes what a field of a sign-up is called; nothing for one that the form doesn't have.
 *
 * @param late - What the fields are called whose words only some sign-ups load.
 */
export function fieldWords(
  field: string,
  registration: Registration,
  words: FormText,
  late?: string,
): FieldWords | undefined {
  const {label} = words;
  const [group, name = '', ...own] = field.split('.');
  switch (group) {
    case 'date':
    case 'offer':
      return {kind: group, label: label[group]};
    case 'consents':
      return consentWords(registration, field.slice('consents.'.length), label.consent);
    case 'people':
      return name
        ? personWords(own.join('.'), label.person(Number(name) + 2), registration, words, late)
        : {kind: 'people', label: label.people};
    case 'contact':
      return contactWords(name, label);
    case 'answers':
      return questionWords(registration.questions, field);
    case 'email':
      return {kind: 'answer', label: label.personEmail};
    default:
      return late ? {kind: group === 'payment' ? 'choice' : 'answer', label: late} : undefined;
  }
}

function personWords(
  field: string,
  person: string,
  registration: Registration,
  words: FormText,
  late: string | undefined,
): FieldWords | undefined {
  if (field === 'name') return {kind: 'person', label: person};
  const own = fieldWords(field, registration, words, late);
  return own && {...own, of: person};
}

/** So much of a consent tells it from the others, in characters. */
const ENOUGH = 60;

/** Where there are several, each is told by how it begins. */
function consentWords({consents}: Registration, id: string, label: string): FieldWords {
  const text = consents.find(consent => consent.id === id)?.text ?? '';
  const beginning = text.length > ENOUGH ? `${text.slice(0, ENOUGH).trim()} …` : text;
  return {kind: 'consent', label, of: consents.length > 1 ? beginning : undefined};
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
  words: Partial<FieldWords> | undefined,
  text: ReplyText,
): string =>
  [words?.of, text.fault(fault, words?.kind ?? 'answer', words?.label ?? '')]
    .filter(Boolean)
    .join(': ');
