import type {SubscriptionRecord} from './records.ts';
import type {Confirmation, ConfirmedSubscription} from './subscriptions.ts';

/**
 * Gives what a subscription becomes when the link in its mail is followed: a new one, or an earlier
 * one changed. A change of address changes nothing else: topics may have been chosen anew since.
 *
 * @param sameAddress - The confirmed one of its address.
 * @param replaced - The confirmed one whose address is to become this one.
 */
export function confirmedFrom(
  {replaces, ...pending}: SubscriptionRecord,
  sameAddress: ConfirmedSubscription | undefined,
  replaced: ConfirmedSubscription | undefined,
  at: string,
): Confirmation {
  const {email, emailKey, createdAt} = pending;
  if (replaces !== undefined && replaced) {
    return {subscription: {...replaced, email, emailKey, createdAt}, earlier: replaced};
  }
  const {id, confirmedAt} = sameAddress ?? {id: pending.id, confirmedAt: at};
  return {subscription: {...pending, id, confirmedAt}, earlier: sameAddress};
}
