import {granted, refused, type Outcome} from '../app/outcome.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {leave} from './leave.ts';
import {openLink, type LinkPurpose} from './links.ts';

/** Whom a link is for: a subscriber, or somebody who is one no longer. */
export type LinkOwner =
  | {readonly status: 'subscribed'; readonly subscription: ConfirmedSubscription}
  | {readonly status: 'gone'};

/** Finds whom a link is for, and changes nothing: mail scanners follow links too. */
export async function findOwner(
  token: string,
  purpose: LinkPurpose,
  surroundings: Surroundings,
): Promise<Outcome<LinkOwner>> {
  const link = await openLink(token, purpose, surroundings);
  if (!link) return refused('token-refused');
  const {store} = surroundings;
  const found = await store.transaction(({subscriptions}) => subscriptions.find(link.id));
  if (found && !(await link.isOf(found))) return refused('token-refused');
  return granted(found ? {status: 'subscribed', subscription: found} : {status: 'gone'});
}

/** Unsubscribes whom a link is for; the second time there is nobody, and that is as good. */
export async function unsubscribe(
  token: string,
  surroundings: Surroundings,
): Promise<Outcome<LinkOwner>> {
  const link = await openLink(token, 'unsubscribe', surroundings);
  if (!link) return refused('token-refused');
  return surroundings.store.transaction(async tx => {
    const subscription = await tx.subscriptions.find(link.id);
    if (!subscription) return granted<LinkOwner>({status: 'gone'});
    await leave(tx, subscription, surroundings);
    return granted<LinkOwner>({status: 'subscribed', subscription});
  });
}
