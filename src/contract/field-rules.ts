import type {Question} from '../feed/model.ts';
import type {FieldFault} from './problem.ts';
import type {Answers} from './schema.ts';

/** The longest that a field may be, in characters (an address by RFC 5321). */
export const LONGEST = {name: 200, email: 254, phone: 40, number: 40, answer: 4000} as const;

const EMAIL =
  /^[^\s\p{C}@<>()[\]",;:\\]+@[^\s\p{C}@<>()[\]",;:\\.]+(\.[^\s\p{C}@<>()[\]",;:\\.]+)+$/u;
const PHONE = /^\+?[\d\s()./-]{5,}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Tells what is wrong with an e-mail address, if anything. */
export function emailFault(value: string): FieldFault | undefined {
  if (!value.trim()) return 'missing';
  if (value.length > LONGEST.email) return 'too-long';
  return EMAIL.test(value.trim()) ? undefined : 'not-an-email';
}

/** Tells what is wrong with a line or a text. */
export const textFault = (
  value: string,
  required: boolean,
  longest: number,
): FieldFault | undefined => {
  if (!value.trim()) return required ? 'missing' : undefined;
  return value.length > longest ? 'too-long' : undefined;
};

/** Tells what is wrong with a phone number. */
export function phoneFault(value: string, required: boolean): FieldFault | undefined {
  const fault = textFault(value, required, LONGEST.phone);
  return fault ?? (value.trim() && !PHONE.test(value.trim()) ? 'not-a-phone' : undefined);
}

/** Tells what is wrong with the answer to a question, if anything. */
export function answerFault(question: Question, answers: Answers): FieldFault | undefined {
  // Only what is the record's own: a question may be called `constructor`.
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const answer = (given ?? []).filter(one => one.trim());
  const [first, ...others] = answer;
  if (first === undefined) return question.required ? 'missing' : undefined;
  if (answer.some(one => one.length > LONGEST.answer)) return 'too-long';
  if (others.length && question.kind !== 'choices') return 'not-an-option';
  return wordsFault(question, answer, first);
}

function wordsFault(
  {kind, options}: Question,
  answer: readonly string[],
  first: string,
): FieldFault | undefined {
  switch (kind) {
    case 'email':
      return emailFault(first);
    case 'phone':
      return phoneFault(first, true);
    case 'number':
      return Number.isFinite(Number(first.replace(',', '.'))) ? undefined : 'not-a-number';
    case 'date':
      return isDate(first) ? undefined : 'not-a-date';
    case 'choice':
    case 'choices':
      return answer.every(one => options.includes(one)) ? undefined : 'not-an-option';
    case 'yesNo':
      return first === 'yes' || first === 'no' ? undefined : 'not-an-option';
    case 'text':
    case 'longText':
      return undefined;
  }
}

/** Tells whether a day is in the calendar; 31 February isn't, though some engines move it on. */
const isDate = (text: string) =>
  DATE.test(text) && new Date(Date.parse(`${text}T00:00Z`) || 0).toISOString().startsWith(text);
