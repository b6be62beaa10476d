import {emailKey} from '../mail/email-key.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {leave} from './leave.ts';

/** All that is kept of an address for the newsletter. */
export interface SubscriberData {
  readonly subscription: ConfirmedSubscription | undefined;
  /** Those whose link in the mail hasn’t been followed. */
  readonly pending: readonly SubscriptionRecord[];
}

/** Gives all that is kept of an address for the newsletter, for its owner to have (GDPR, article 15). */
export const subscriberData = (
  email: string,
  {store}: Pick<Surroundings, 'store'>,
): Promise<SubscriberData> =>
  store.transaction(async ({subscriptions}) => ({
    subscription: await subscriptions.findByAddress(emailKey(email)),
    pending: await subscriptions.pendingOf(emailKey(email)),
  }));

/**
 * Erases all that is kept of an address for the newsletter (GDPR, article 17), and tells other
 * programs as if its owner had unsubscribed.
 */
export const eraseSubscriber = (email: string, surroundings: Surroundings): Promise<void> =>
  surroundings.store.transaction(async tx => {
    const key = emailKey(email);
    const subscription = await tx.subscriptions.findByAddress(key);
    if (subscription) await leave(tx, subscription, surroundings);
    else await tx.subscriptions.erase(key);
  });
