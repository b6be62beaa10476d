import type {Answers, SignUpRequest} from '../../../src/contract/schema.ts';
import type {Question} from '../../../src/feed/model.ts';
import {lastMomentOf} from '../../../src/programme/phase.ts';
import {emailKey} from '../mail/email-key.ts';
import {newId} from '../secrets/random.ts';
import type {Participant, SignUpRecord, SignUpStatus} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {writtenTold} from './told.ts';

/** What a sign-up has been given. */
export interface Given {
  readonly status: SignUpStatus;
  readonly reference: string;
  readonly turn: number;
}

/** Gives a sign-up as it is kept. */
export function recordOf(
  request: SignUpRequest,
  {entry, date, offer}: Choice,
  {status, reference, turn}: Given,
  {clock, random}: Pick<Surroundings, 'clock' | 'random'>,
): SignUpRecord {
  const {contact, consents = {}, partner, campaign, payment, invoice, lang} = request;
  const createdAt = clock.now().toISOString();
  const {questions = []} = entry.registration ?? {};
  return {
    id: newId(random),
    ...{reference, status, turn, partner, campaign, payment, invoice, lang, createdAt},
    event: entry.id,
    date: date?.id ?? '',
    emailKey: emailKey(contact.email),
    contact: {...contact, email: contact.email.trim()},
    participants: participantsOf(request, questions),
    answers: answersAmong(request.answers, questions, false),
    offer: offer?.id,
    consents: (entry.registration?.consents ?? [])
      .filter(({id}) => Object.hasOwn(consents, id))
      .map(({id, text}) => ({id, text, version: consents[id] ?? '', at: createdAt})),
    version: 0,
    told: writtenTold(entry, date),
    lastDay: date && lastMomentOf(date).date,
  };
}

/** Gives all who come, the contact first. */
export const participantsOf = (
  {contact, people, sessions = [], answers}: SignUpRequest,
  questions: readonly Question[],
): readonly Participant[] => [
  {
    name: contact.name,
    sessions: inOrder(sessions),
    answers: answersAmong(answers, questions, true),
  },
  ...people.map(one => ({
    name: one.name,
    email: one.email?.trim(),
    offer: one.offer,
    sessions: inOrder(one.sessions),
    answers: one.answers ?? {},
  })),
];

/** As the database gives them back, so that the same choice is the same list. */
const inOrder = (sessions: readonly string[] = []) => [...new Set(sessions)].sort();

/** @param each - Whether those asked of each person are meant, or those asked once. */
const answersAmong = (answers: Answers, questions: readonly Question[], each: boolean): Answers =>
  Object.fromEntries(
    questions
      .filter(question => question.each === each && Object.hasOwn(answers, question.id))
      .map(({id}) => [id, answers[id] ?? []]),
  );

/** Tells whether two people, or one before and after a change, have the same written of them. */
export const isSamePerson = (one: Participant, other: Participant): boolean =>
  written(one) === written(other);

const written = ({name, email, offer, sessions, answers}: Participant) =>
  JSON.stringify([name, email, offer, sessions, Object.entries(answers).sort()]);
