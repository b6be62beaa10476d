import {askToTakeOff} from '../listmonk/ask-to-take-off.ts';
import type {Transaction} from '../storage/store.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {announceLeaving} from './announced.ts';

/**
 * Ends a subscription and erases all that is kept of its address. There is no list of those who
 * left: only the owner of an address can subscribe it, so nothing but their own wish brings it back.
 */
export async function leave(
  tx: Transaction,
  subscription: ConfirmedSubscription,
  surroundings: Surroundings,
): Promise<void> {
  await tx.subscriptions.erase(subscription.emailKey);
  // Told no more than that they left: what waits says more of them than anyone need know now.
  await tx.deliveries.removeAbout('webhook', subscription.id);
  await announceLeaving(tx, subscription, surroundings);
  // Told after this, listmonk would take on someone who has left.
  await tx.deliveries.removeAbout('listmonk', subscription.id);
  await askToTakeOff(tx, subscription, surroundings);
}
