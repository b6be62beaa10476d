import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {postMails} from './mails/post-mails.ts';
import {reminderInstant} from './reminders.ts';

/**
 * Takes the place that is held for a sign-up.
 *
 * @returns Nothing when the time to answer is over.
 */
export async function acceptOffer(
  tx: Transaction,
  signUp: SignUpRecord,
  choice: Choice,
  surroundings: Surroundings,
): Promise<SignUpRecord | undefined> {
  const now = surroundings.clock.now();
  if ((signUp.offerEndsAt ?? '') <= now.toISOString()) return undefined;
  const reminder = reminderInstant(choice, surroundings);
  const accepted: SignUpRecord = {
    ...signUp,
    status: 'confirmed',
    offerEndsAt: undefined,
    // Who says yes in the last days needs no reminder.
    remindedAt: reminder !== undefined && reminder <= now.getTime() ? now.toISOString() : undefined,
    version: signUp.version + 1,
  };
  await tx.signUps.update(accepted);
  await announceSignUp(tx, {what: 'accepted', who: 'visitor'}, accepted, surroundings);
  await postMails(tx, {kind: 'confirmed'}, accepted, choice, surroundings);
  return accepted;
}
