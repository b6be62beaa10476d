import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {clockOf} from './choice.ts';
import {postMails} from './mails/post-mails.ts';
import {offerFreePlaces} from './offers.ts';
import {refundOn, type Refund} from './refund.ts';

/** What was done, and what is paid back for it. */
export interface Cancellation {
  readonly signUp: SignUpRecord;
  readonly refund: Refund | undefined;
}

/**
 * Cancels a sign-up, tells everyone of it, and holds the places for the next in line. One that is
 * cancelled already stays as it is.
 *
 * @param who - `visitor`, or the address of an organiser.
 * @param choice - Missing where the feed no longer has the event: then nobody is written to.
 */
export async function cancelSignUp(
  tx: Transaction,
  signUp: SignUpRecord,
  choice: Choice | undefined,
  who: string,
  surroundings: Surroundings,
): Promise<Cancellation> {
  if (signUp.status === 'cancelled') return {signUp, refund: undefined};
  const refund = choice && refundOn(clockOf(choice.entry, surroundings).date, signUp, choice);
  const cancelled: SignUpRecord = {
    ...signUp,
    status: 'cancelled',
    offerEndsAt: undefined,
    cancelledAt: surroundings.clock.now().toISOString(),
    version: signUp.version + 1,
  };
  await tx.signUps.update(cancelled);
  const what = signUp.status === 'offered' && who === 'visitor' ? 'declined' : 'cancelled';
  await announceSignUp(tx, {what, who}, cancelled, surroundings);
  if (choice) {
    const before = signUp.status;
    await postMails(tx, {kind: 'cancelled', before, refund}, cancelled, choice, surroundings);
    await offerFreePlaces(tx, choice, surroundings);
  }
  return {signUp: cancelled, refund};
}
