import type {Question, Registration} from '../feed/model.ts';
import type {FieldFault, FieldProblem} from './problem.ts';
import type {Answers, SignUpContent, SubscriptionContent} from './schema.ts';

/** The longest that a field may be, in characters (an address by RFC 5321). */
export const LONGEST = {name: 200, email: 254, phone: 40, answer: 4000} as const;

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

const textFault = (value: string, required: boolean, longest: number): FieldFault | undefined => {
  if (!value.trim()) return required ? 'missing' : undefined;
  return value.length > longest ? 'too-long' : undefined;
};

function phoneFault(value: string, required: boolean): FieldFault | undefined {
  const fault = textFault(value, required, LONGEST.phone);
  return fault ?? (value.trim() && !PHONE.test(value.trim()) ? 'not-a-phone' : undefined);
}

/**
 * Finds every fault of a sign-up, in the order of the form. The browser and the server ask the
 * same rules, so that what one lets pass the other doesn't refuse.
 *
 * @param dates - The ids of the dates that can be chosen; empty when there is nothing to choose.
 * @param offers - The same of the prices.
 */
export function signUpFaults(
  content: SignUpContent,
  registration: Registration | undefined,
  dates: readonly string[],
  offers: readonly string[] = [],
): readonly FieldProblem[] {
  const {contact} = content;
  const found: [string, FieldFault | undefined][] = [
    ['date', choiceFault(content.date, dates)],
    ['offer', choiceFault(content.offer, offers)],
    ['contact.name', textFault(contact.name, true, LONGEST.name)],
    ['contact.email', emailFault(contact.email)],
    ['contact.phone', phoneFault(contact.phone ?? '', registration?.phone === 'required')],
    [
      'contact.organization',
      textFault(
        contact.organization ?? '',
        registration?.organization === 'required',
        LONGEST.name,
      ),
    ],
    ...content.people.map(({name}, index): [string, FieldFault | undefined] => [
      `people.${index}.name`,
      textFault(name, true, LONGEST.name),
    ]),
    ['people', peopleFault(content, registration)],
    ...(registration?.questions ?? []).map((question): [string, FieldFault | undefined] => [
      `answers.${question.id}`,
      answerFault(question, content.answers),
    ]),
    ['consent', registration?.consent ? consentFault(content.consent) : undefined],
  ];
  return faults(found);
}

/** Finds every fault of a subscription, in the order of the form. */
export function subscriptionFaults(
  content: SubscriptionContent,
  topics: readonly string[],
  consentAsked: boolean,
): readonly FieldProblem[] {
  const strange = content.topics.some(topic => !topics.includes(topic));
  return faults([
    ['email', emailFault(content.email)],
    ['name', textFault(content.name ?? '', false, LONGEST.name)],
    ['topics', strange ? 'not-an-option' : undefined],
    ['consent', consentAsked ? consentFault(content.consent) : undefined],
  ]);
}

const faults = (found: readonly (readonly [string, FieldFault | undefined])[]) =>
  found.flatMap(([field, fault]): FieldProblem[] => (fault ? [{field, fault}] : []));

const consentFault = (consent: string | undefined): FieldFault | undefined =>
  consent ? undefined : 'not-agreed';

function choiceFault(id: string | undefined, ids: readonly string[]): FieldFault | undefined {
  if (!ids.length) return undefined;
  if (!id) return 'missing';
  return ids.includes(id) ? undefined : 'not-an-option';
}

function peopleFault(
  {people}: SignUpContent,
  registration: Registration | undefined,
): FieldFault | undefined {
  const most = registration?.maximumPeople ?? 10;
  return people.length + 1 > most ? 'too-many-people' : undefined;
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
