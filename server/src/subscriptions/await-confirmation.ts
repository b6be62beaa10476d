import {CONFIRMATION_DAYS} from '../../../src/contract/terms.ts';
import {digestOf} from '../secrets/digest.ts';
import {newId} from '../secrets/random.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';

const DAY = 24 * 60 * 60_000;

/**
 * Keeps a subscription until its owner has followed the link in a mail, which is still to be sent.
 *
 * @returns The link's token, which is stored nowhere.
 */
export async function awaitConfirmation(
  tx: Transaction,
  pending: SubscriptionRecord,
  {clock, random}: Pick<Surroundings, 'clock' | 'random'>,
): Promise<string> {
  const token = newId(random);
  await tx.subscriptions.addPending(pending);
  await tx.tokens.add({
    hash: await digestOf(token),
    purpose: 'confirm-subscription',
    subject: pending.id,
    expiresAt: new Date(clock.now().getTime() + CONFIRMATION_DAYS * DAY).toISOString(),
  });
  return token;
}
