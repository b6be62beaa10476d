import type {Participant, SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {announceErasure, logChange} from './announce.ts';
import {forgetInMails, takeBackMails} from './mails/forget-in-mails.ts';
import {emailKey as keyOf} from '../mail/email-key.ts';

/** What is kept about one person, of one sign-up. */
export type PersonalData =
  | {readonly as: 'contact'; readonly signUp: Partial<SignUpRecord>}
  | {
      readonly as: 'companion';
      readonly event: string;
      readonly date: string;
      readonly reference: string;
      readonly status: SignUpRecord['status'];
      readonly person: Participant;
    };

/**
 * Gives everything that is kept of the sign-ups of a person, to be handed over as JSON. Who was
 * signed up by another gets what is theirs and nothing of the others.
 *
 * @param emailKey - The key of their address.
 * @param who - The organiser's address, for the log.
 */
export async function exportPerson(
  tx: Transaction,
  emailKey: string,
  who: string,
  surroundings: Surroundings,
): Promise<readonly PersonalData[]> {
  const all = await tx.signUps.ofAddress(emailKey);
  for (const {id, event} of all) {
    await logChange(tx, {what: 'exported', who}, {signUp: id, event}, surroundings);
  }
  return all.flatMap(signUp => dataIn(signUp, emailKey));
}

function dataIn(signUp: SignUpRecord, emailKey: string): readonly PersonalData[] {
  if (signUp.emailKey === emailKey) {
    // Without what only the server needs.
    const kept = {...signUp, id: undefined, emailKey: undefined, told: undefined};
    return [{as: 'contact', signUp: kept}];
  }
  const {event, date, reference, status} = signUp;
  return signUp.participants
    .filter(({email}) => email !== undefined && keyOf(email) === emailKey)
    .map(person => ({as: 'companion', ...{event, date, reference, status, person}}));
}

/**
 * Erases a person from all sign-ups. A sign-up goes with its contact, as nobody would be left to
 * write to about it; one of the others leaves the rest as they are. Places that become free are
 * held for the next in line when the sign-ups are next looked after. Nobody is written to: who asked
 * to be forgotten knows. Mails to others that still wait no longer name them.
 *
 * @param emailKey - The key of their address.
 * @param who - The organiser's address, for the log.
 * @returns How many sign-ups they were in.
 */
export async function erasePerson(
  tx: Transaction,
  emailKey: string,
  who: string,
  surroundings: Surroundings,
): Promise<number> {
  const all = await tx.signUps.ofAddress(emailKey);
  for (const signUp of all) await eraseFrom(tx, signUp, emailKey, who, surroundings);
  return all.length;
}

async function eraseFrom(
  tx: Transaction,
  signUp: SignUpRecord,
  emailKey: string,
  who: string,
  surroundings: Surroundings,
) {
  if (signUp.emailKey === emailKey) {
    await tx.signUps.remove(signUp.id);
    // That they have a place is no longer true for those who came along; that it is off, is.
    if (signUp.status !== 'cancelled') await takeBackMails(tx, signUp);
    else await forgetInMails(tx, signUp, (_, number) => number === 0);
    return announceErasure(tx, who, signUp, undefined, surroundings);
  }
  const isThem = ({email}: Participant) => email !== undefined && keyOf(email) === emailKey;
  const participants = signUp.participants.filter(one => !isThem(one));
  const left = {...signUp, participants, version: signUp.version + 1};
  await tx.signUps.update(left);
  await forgetInMails(tx, signUp, isThem);
  return announceErasure(tx, who, signUp, left, surroundings);
}
