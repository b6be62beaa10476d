import {granted, refused, type Outcome} from '../app/outcome.ts';
import {digestOf} from '../secrets/digest.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';

type Needs = Pick<Surroundings, 'store' | 'clock'>;

/** Finds the subscription that a link is for, and changes nothing: mail scanners follow links too. */
export async function findPending(
  token: string,
  {store, clock}: Needs,
): Promise<Outcome<SubscriptionRecord>> {
  const hash = await digestOf(token);
  return store.transaction(tx => pendingBy(tx, hash, clock.now()));
}

/** Confirms the subscription that a link is for; the link holds once. */
export async function confirm(
  token: string,
  {store, clock}: Needs,
): Promise<Outcome<SubscriptionRecord>> {
  const hash = await digestOf(token);
  return store.transaction(async tx => {
    const now = clock.now();
    const pending = await pendingBy(tx, hash, now);
    if (!pending.ok) return pending;
    await tx.subscriptions.confirm(pending.value, now.toISOString());
    await tx.tokens.remove(hash);
    return pending;
  });
}

async function pendingBy(
  {tokens, subscriptions}: Transaction,
  hash: string,
  now: Date,
): Promise<Outcome<SubscriptionRecord>> {
  const token = await tokens.find(hash, 'confirm-subscription', now.toISOString());
  const subscription = token && (await subscriptions.findPending(token.subject));
  return subscription ? granted(subscription) : refused('token-refused');
}
