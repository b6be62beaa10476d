import type {Registration} from '../feed/model.ts';
import {askedOfPerson, askedQuestions} from './asked.ts';
import {isBusinessNumber, isGln} from './business-numbers.ts';
import type {InvoiceCountry} from './invoice-countries.ts';
import {answerFault, emailFault, LONGEST, phoneFault, textFault} from './field-rules.ts';
import type {FieldFault, FieldProblem} from './problem.ts';
import type {Answers, SignUpContent, SubscriptionContent} from './schema.ts';

/** A session that can be chosen, and the ids of those that are held at the same time. */
export interface Session {
  readonly id: string;
  readonly clashes: readonly string[];
}

/** What can be chosen; each empty when there is nothing to choose. */
export interface Choosable {
  /** Ids of the dates. */
  readonly dates: readonly string[];
  /** Ids of the prices. */
  readonly offers: readonly string[];
  readonly sessions: readonly Session[];
  /** Whose business numbers an invoice needs. */
  readonly country: InvoiceCountry | undefined;
}

type Found = readonly [field: string, fault: FieldFault | undefined];

const NO_REGISTRATION = {
  phone: 'none',
  organization: 'none',
  personEmail: 'none',
  questions: [],
  consents: [],
  payments: [],
  maximumPeople: 10,
} as const;

type Asked = Pick<Registration, keyof typeof NO_REGISTRATION>;

/**
 * Finds every fault of a sign-up, in the order of the form. The browser and the server ask the
 * same rules, so that what one lets pass the other doesn't refuse.
 */
export function signUpFaults(
  content: SignUpContent,
  registration: Registration | undefined,
  choosable: Choosable,
): readonly FieldProblem[] {
  const asked: Asked = registration ?? NO_REGISTRATION;
  return faults([
    ['date', choiceFault(content.date, choosable.dates)],
    ['offer', choiceFault(content.offer, choosable.offers)],
    ...contactFaults(content, asked),
    ...answersFaults('', content.answers, asked.questions),
    ['sessions', sessionsFault(content.sessions, choosable.sessions)],
    ...content.people.flatMap((_, index) => personFaults(content, index, asked, choosable)),
    ['people', content.people.length + 1 > asked.maximumPeople ? 'too-many-people' : undefined],
    ...paymentFaults(content, asked, choosable),
    ...asked.consents.map(({id, required}): Found => {
      const agreed = Object.hasOwn(content.consents ?? {}, id);
      return [`consents.${id}`, required && !agreed ? 'not-agreed' : undefined];
    }),
  ]);
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
    ['consent', consentAsked && !content.consent ? 'not-agreed' : undefined],
  ]);
}

const faults = (found: readonly Found[]) =>
  found.flatMap(([field, fault]): FieldProblem[] => (fault ? [{field, fault}] : []));

const contactFaults = (
  {contact}: SignUpContent,
  {phone, organization}: Asked,
): readonly Found[] => [
  ['contact.name', textFault(contact.name, true, LONGEST.name)],
  ['contact.email', emailFault(contact.email)],
  ['contact.phone', phoneFault(contact.phone ?? '', phone === 'required')],
  [
    'contact.organization',
    textFault(contact.organization ?? '', organization === 'required', LONGEST.name),
  ],
];

function personFaults(
  {people, answers: contactAnswers}: SignUpContent,
  index: number,
  {questions, personEmail}: Asked,
  {offers, sessions}: Choosable,
): readonly Found[] {
  const {name, email = '', offer, ...person} = people[index] ?? {name: ''};
  return [
    [`people.${index}.name`, textFault(name, true, LONGEST.name)],
    [`people.${index}.email`, email || personEmail === 'required' ? emailFault(email) : undefined],
    [`people.${index}.offer`, offer === undefined ? undefined : choiceFault(offer, offers)],
    [`people.${index}.sessions`, sessionsFault(person.sessions, sessions)],
    ...answersFaults(`people.${index}.`, person.answers ?? {}, questions, contactAnswers),
  ];
}

const answersFaults = (
  prefix: string,
  answers: Answers,
  questions: Registration['questions'],
  contact?: Answers,
): readonly Found[] =>
  (contact ? askedOfPerson(questions, contact, answers) : askedQuestions(questions, answers)).map(
    question => [`${prefix}answers.${question.id}`, answerFault(question, answers)],
  );

function sessionsFault(
  chosen: readonly string[] = [],
  sessions: readonly Session[],
): FieldFault | undefined {
  const known = sessions.filter(({id}) => chosen.includes(id));
  if (known.length < new Set(chosen).size) return 'not-an-option';
  const clash = known.some(({clashes}) => clashes.some(id => chosen.includes(id)));
  return clash ? 'at-once' : undefined;
}

function paymentFaults(
  {payment, invoice}: SignUpContent,
  {payments}: Asked,
  {country}: Choosable,
): readonly Found[] {
  const chosen = payments.length > 1 ? choiceFault(payment, payments) : undefined;
  if (payment !== 'invoice' || !payments.includes(payment)) return [['payment', chosen]];
  const {organization = '', number = '', gln = '', order = '', attention = ''} = invoice ?? {};
  const email = invoice?.email ?? '';
  return [
    ['invoice.organization', textFault(organization, true, LONGEST.name)],
    ['invoice.number', numberFault(number, text => isBusinessNumber(text, country))],
    ['invoice.gln', gln && !isGln(gln) ? 'not-a-gln' : undefined],
    ['invoice.order', textFault(order, false, LONGEST.name)],
    ['invoice.attention', textFault(attention, false, LONGEST.name)],
    ['invoice.email', email ? emailFault(email) : undefined],
  ];
}

const numberFault = (text: string, isRight: (text: string) => boolean): FieldFault | undefined => {
  if (!text.trim()) return undefined;
  if (text.length > LONGEST.number) return 'too-long';
  return isRight(text) ? undefined : 'not-a-business-number';
};

function choiceFault(id: string | undefined, ids: readonly string[]): FieldFault | undefined {
  if (!ids.length) return undefined;
  if (!id) return 'missing';
  return ids.includes(id) ? undefined : 'not-an-option';
}
