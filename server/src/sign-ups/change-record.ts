import type {SignUpRequest} from '../../../src/contract/schema.ts';
import {emailKey} from '../mail/email-key.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Choice} from './admission.ts';
import {isSamePerson, participantsOf} from './record.ts';

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
 * Gives a sign-up as it is to be.
 *
 * @param from - Which of those who came along each of the people was, from 0; who was none is added.
 */
export function changedRecord(
  signUp: SignUpRecord,
  asked: SignUpRequest,
  from: readonly number[],
  {entry}: Choice,
): SignUpRecord {
  const questions = entry.registration?.questions ?? [];
  const once = questions.filter(({each}) => !each);
  const earlier = [0, ...from.map(index => index + 1)];
  return {
    ...signUp,
    contact: {...asked.contact, email: asked.contact.email.trim()},
    emailKey: emailKey(asked.contact.email),
    participants: participantsOf(asked, questions).map((one, number) => ({
      ...one,
      arrivedAt: signUp.participants[earlier[number] ?? -1]?.arrivedAt,
    })),
    answers: Object.fromEntries(
      once.flatMap(({id}) =>
        Object.hasOwn(asked.answers, id) ? [[id, asked.answers[id] ?? []]] : [],
      ),
    ),
  };
}

/** Sent twice, a form changes nothing the second time, and nobody is written to again. */
export const isSame = (one: SignUpRecord, other: SignUpRecord): boolean =>
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

/** Gives the addresses that weren't in it before. */
export function newAddresses(before: SignUpRecord, after: SignUpRecord): readonly string[] {
  const known = new Set(addressesIn(before).map(emailKey));
  return addressesIn(after).filter(email => !known.has(emailKey(email)));
}
