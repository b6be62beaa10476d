import type {SignUpRequest} from '../../../src/contract/schema.ts';
import type {Consent, EventEntry, Question} from '../../../src/feed/model.ts';
import type {FieldUse} from '../../../src/feed/vocabulary.ts';
import {lineOf, linesOf} from '../app/plain-text.ts';

/**
 * Gives of a sign-up what the event asks for, in characters that can be kept. The form sends no
 * more than that; what another program sends besides is nobody's to keep.
 */
export function askedOf(request: SignUpRequest, {registration}: EventEntry): SignUpRequest {
  const {contact, people, answers, partner} = request;
  const {questions = [], phone = 'none', organization = 'none'} = registration ?? {};
  return {
    ...request,
    contact: {
      name: lineOf(contact.name),
      // Not cleaned: an address with control characters is refused.
      email: contact.email,
      phone: lineWhere(phone, contact.phone),
      organization: lineWhere(organization, contact.organization),
    },
    people: people.map(({name}) => ({name: lineOf(name)})),
    answers: Object.fromEntries(
      questions
        // Only what is the record's own: a question may be called `constructor`.
        .filter(({id}) => Object.hasOwn(answers, id))
        .map(question => [question.id, answerTo(question, answers[question.id])]),
    ),
    consents: consentsIn(request, registration?.consents),
    partner: partner && lineOf(partner),
  };
}

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

const lineWhere = (use: FieldUse, text: string | undefined): string | undefined =>
  use === 'none' || !text ? undefined : lineOf(text);

const answerTo = ({kind}: Question, answer: readonly string[] = []): string[] => {
  // A choice has to be what the feed says, to the letter.
  if (kind === 'choice' || kind === 'choices') return [...answer];
  return answer.map(kind === 'longText' ? linesOf : lineOf);
};
