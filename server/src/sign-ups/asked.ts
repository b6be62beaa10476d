import {askedOfPerson, askedQuestions} from '../../../src/contract/asked.ts';
import type {Answers, SignUpRequest} from '../../../src/contract/schema.ts';
import type {Consent, EventEntry, Question, Registration} from '../../../src/feed/model.ts';
import type {FieldUse} from '../../../src/feed/vocabulary.ts';
import {lineOf, linesOf} from '../app/plain-text.ts';

type Person = SignUpRequest['people'][number];

/**
 * Gives of a sign-up what the event asks for, in characters that can be kept. The form sends no
 * more than that; what another program sends besides is nobody's to keep.
 */
export function askedOf(request: SignUpRequest, {registration}: EventEntry): SignUpRequest {
  const {contact, people, payment, partner} = request;
  const {questions = [], phone = 'none', organization = 'none'} = registration ?? {};
  const {payments = []} = registration ?? {};
  const answers = answersTo(questions, request.answers);
  // Where there is but one way to pay, nobody has to say it.
  const paid = payments.length === 1 ? payments[0] : payments.find(one => one === payment);
  return {
    ...request,
    contact: {
      name: lineOf(contact.name),
      // Not cleaned: an address with control characters is refused.
      email: contact.email,
      phone: lineWhere(phone, contact.phone),
      organization: lineWhere(organization, contact.organization),
    },
    people: people.map(person => personAsked(person, registration, answers)),
    answers,
    consents: consentsIn(request, registration?.consents),
    // What is wrong with it is said; what isn't asked for is left out.
    payment: payments.length ? (paid ?? payment) : undefined,
    invoice: paid === 'invoice' ? invoiceOf(request) : undefined,
    partner: partner && lineOf(partner),
    campaign: campaignOf(request),
  };
}

const personAsked = (
  {name, email, offer, sessions, answers = {}}: Person,
  registration: Registration | undefined,
  contactAnswers: Answers,
): Person => ({
  name: lineOf(name),
  email: registration && registration.personEmail !== 'none' ? email || undefined : undefined,
  offer,
  sessions,
  answers: answersTo(registration?.questions ?? [], answers, contactAnswers),
});

/** Gives the versions of what was asked for and agreed to. */
const consentsIn = (
  {consents = {}}: SignUpRequest,
  asked: readonly Consent[] = [],
): SignUpRequest['consents'] =>
  Object.fromEntries(
    asked.flatMap(({id}) => {
      const version = Object.hasOwn(consents, id) ? lineOf(consents[id] ?? '') : '';
      return version ? [[id, version]] : [];
    }),
  );

/** @param contact - Of one who comes along: what the contact has answered. */
function answersTo(questions: readonly Question[], answers: Answers, contact?: Answers): Answers {
  // Only what is the record's own: a question may be called `constructor`.
  const given = questions.filter(({id}) => Object.hasOwn(answers, id));
  const clean = Object.fromEntries(
    given.map(question => [question.id, answerTo(question, answers[question.id])]),
  );
  const asked = contact
    ? askedOfPerson(questions, contact, clean)
    : askedQuestions(questions, clean);
  return Object.fromEntries(
    Object.entries(clean).filter(([id]) => asked.some(question => question.id === id)),
  );
}

const invoiceOf = ({invoice}: SignUpRequest): SignUpRequest['invoice'] =>
  invoice && {
    organization: lineOf(invoice.organization),
    number: lineWhere('optional', invoice.number),
    gln: lineWhere('optional', invoice.gln),
    order: lineWhere('optional', invoice.order),
    attention: lineWhere('optional', invoice.attention),
    // Not cleaned: an address with control characters is refused.
    email: invoice.email || undefined,
  };

const campaignOf = ({campaign = {}}: SignUpRequest): SignUpRequest['campaign'] => {
  const named = Object.entries(campaign).map(([name, value]) => [name, lineOf(value)] as const);
  return named.length ? Object.fromEntries(named.sort()) : undefined;
};

const lineWhere = (use: FieldUse, text: string | undefined): string | undefined =>
  use === 'none' || !text ? undefined : lineOf(text) || undefined;

const answerTo = ({kind}: Question, answer: readonly string[] = []): string[] => {
  // A choice has to be what the feed says, to the letter.
  if (kind === 'choice' || kind === 'choices') return [...answer];
  return answer.map(kind === 'longText' ? linesOf : lineOf);
};
