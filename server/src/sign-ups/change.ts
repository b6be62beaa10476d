import type {FieldProblem} from '../../../src/contract/problem.ts';
import {signUpFaults} from '../../../src/contract/rules.ts';
import type {SignUpRequest} from '../../../src/contract/schema.ts';
import {choosableOf} from '../../../src/programme/sign-up.ts';
import {lostAmong, lostSessionsOf, withoutLost, type LostSession} from '../filing/lost-sessions.ts';
import {sessionTallyOn} from '../filing/session-tally.ts';
import {emailKey} from '../mail/email-key.ts';
import {mayMail} from '../mail/mail-count.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {isAnyOverLimit} from './any-over-limit.ts';
import {askedOf} from './asked.ts';
import {addressesTold, postMails} from './mails/post-mails.ts';
import type {Telling} from './mails/telling.ts';
import {offerFreePlaces} from './offers.ts';
import {isSamePerson, participantsOf} from './record.ts';
import {takenFaults} from './session-places.ts';

/** What of a sign-up can be changed. Everything else stays as it is. */
export type Wishes = Pick<SignUpRequest, 'contact' | 'people' | 'answers' | 'sessions'>;

/** What came of a wish to change. */
export type Change =
  | {readonly status: 'saved'; readonly signUp: SignUpRecord}
  | {readonly status: 'faulty'; readonly faults: readonly FieldProblem[]}
  | {readonly status: 'too-many'};

/** Gives a sign-up as a request would ask for it. */
export const requestOf = (signUp: SignUpRecord): SignUpRequest => {
  const [first, ...others] = signUp.participants;
  const {event, date, contact, answers, lang, offer, payment, invoice, partner, campaign} = signUp;
  return {
    ...{event, lang, offer, payment, invoice, partner, campaign, contact},
    date: date || undefined,
    answers: {...answers, ...first?.answers},
    sessions: [...(first?.sessions ?? [])],
    people: others.map(one => ({
      ...{name: one.name, email: one.email, offer: one.offer, answers: one.answers},
      sessions: [...one.sessions],
    })),
    consents: Object.fromEntries(signUp.consents.map(({id, version}) => [id, version])),
    captcha: '',
  };
};

/**
 * Changes a sign-up, by the rules that it was made by: nothing where something is wrong. People can
 * be taken off and not added, as those have to be shared out like all other places.
 */
export async function changeSignUp(
  tx: Transaction,
  signUp: SignUpRecord,
  wishes: Wishes,
  choice: Choice,
  who: string,
  surroundings: Surroundings,
): Promise<Change> {
  const {entry} = choice;
  const asked = askedOf({...requestOf(signUp), ...wishes}, entry);
  const own = signUp.status === 'waiting' ? [] : signUp.participants;
  const sessions = await sessionTallyOn(tx, signUp.event, signUp.date, own);
  const lost = lostSessionsOf(await tx.events.find(signUp.event));
  const changed = changedRecord(signUp, asked, choice);
  const faults = [
    ...faultsIn(asked, lostAmong(signUp.participants, lost), choice),
    ...takenFaults(changed.participants, entry, sessions),
  ];
  if (faults.length) return {status: 'faulty', faults};
  if (isSame(signUp, changed)) return {status: 'saved', signUp};
  const fresh = newAddresses(signUp, changed);
  if (await isAnyOverLimit(tx, fresh, surroundings)) return {status: 'too-many'};
  const telling = {kind: 'changed', before: signUp.participants} as const;
  if (!(await mayTell(tx, telling, changed, surroundings))) return {status: 'too-many'};

  const saved = {...changed, version: signUp.version + 1};
  await tx.signUps.update(saved);
  const counts = [signUp, saved].map(({participants}) => participants.length);
  const detail = counts[0] === counts[1] ? {} : {detail: `people: ${counts.join(' → ')}`};
  await announceSignUp(tx, {what: 'changed', who, ...detail}, saved, surroundings);
  await postMails(tx, telling, saved, choice, surroundings);
  await offerFreePlaces(tx, choice, surroundings);
  return {status: 'saved', signUp: saved};
}

/**
 * One captcha is good for many changes, each with mails: they are counted by whom they go to, and
 * by the sign-up, as they may go to ever new ones.
 */
const mayTell = (
  tx: Transaction,
  telling: Telling,
  changed: SignUpRecord,
  surroundings: Surroundings,
): Promise<boolean> => {
  const keys = addressesTold(telling, changed).map(emailKey);
  return mayMail(tx, [changed.id, ...keys], surroundings);
};

/** What the page doesn't show can't be corrected there: an event may ask for more by now. */
const CHANGEABLE = /^(contact|people|answers|sessions)\b/;

/** @param lost - What they have chosen and nobody can choose any more: that they may keep. */
function faultsIn(
  request: SignUpRequest,
  lost: readonly LostSession[],
  {entry}: Choice,
): readonly FieldProblem[] {
  const asked = askingFor(request, lost);
  const {dates, offers, registration} = entry;
  const choosable = choosableOf(
    entry,
    dates.map(({id}) => id),
    offers,
  );
  return signUpFaults(asked, registration, choosable).filter(
    ({field}) => CHANGEABLE.test(field) && !/^people(\.\d+\.offer)?$/.test(field),
  );
}

/** Gives a request without the sessions that were lost. */
export const askingFor = (request: SignUpRequest, lost: readonly LostSession[]): SignUpRequest => ({
  ...withoutLost(request, lost),
  people: request.people.map(person => withoutLost(person, lost)),
});

function changedRecord(signUp: SignUpRecord, asked: SignUpRequest, {entry}: Choice): SignUpRecord {
  const questions = entry.registration?.questions ?? [];
  const once = questions.filter(({each}) => !each);
  const participants = participantsOf(asked, questions).slice(0, signUp.participants.length);
  return {
    ...signUp,
    contact: {...asked.contact, email: asked.contact.email.trim()},
    emailKey: emailKey(asked.contact.email),
    participants: participants.map((one, number) => ({
      ...one,
      arrivedAt: signUp.participants[number]?.arrivedAt,
    })),
    answers: Object.fromEntries(
      once.flatMap(({id}) =>
        Object.hasOwn(asked.answers, id) ? [[id, asked.answers[id] ?? []]] : [],
      ),
    ),
  };
}

/** Sent twice, a form changes nothing the second time, and nobody is written to again. */
const isSame = (one: SignUpRecord, other: SignUpRecord): boolean =>
  one.participants.length === other.participants.length &&
  one.participants.every((person, number) => {
    const same = other.participants[number];
    return same && isSamePerson(person, same);
  }) &&
  contactWords(one) === contactWords(other);

const contactWords = ({contact: {name, email, phone, organization}, answers}: SignUpRecord) =>
  JSON.stringify([name, email, phone, organization, Object.entries(answers).sort()]);

const addressesIn = ({contact, participants}: SignUpRecord) => [
  contact.email,
  ...participants.flatMap(({email}) => email ?? []),
];

function newAddresses(before: SignUpRecord, after: SignUpRecord): readonly string[] {
  const known = new Set(addressesIn(before).map(emailKey));
  return addressesIn(after).filter(email => !known.has(emailKey(email)));
}
