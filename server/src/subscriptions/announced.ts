import type {Transaction} from '../storage/store.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {announce} from '../webhooks/announce.ts';
import {linksFor} from './links.ts';

type Needs = Pick<Surroundings, 'clock' | 'random' | 'secret' | 'settings'>;

/**
 * Has the webhook told that there is a subscriber, or that one has changed.
 *
 * @param formerEmail - Where it was the address that changed.
 */
export async function announceSubscriber(
  tx: Transaction,
  kind: 'newsletter.subscribed' | 'newsletter.changed',
  subscription: ConfirmedSubscription,
  surroundings: Needs,
  formerEmail?: string,
): Promise<void> {
  const {id, email, name, topics, lang: language, partner, consent, confirmedAt} = subscription;
  const links = await linksFor(subscription, surroundings);
  const data = {
    ...{id, email, formerEmail, name, topics, language, partner, consent, confirmedAt},
    links,
  };
  await announce(tx, {kind, subject: id, data}, surroundings);
}

/** Has the webhook told that somebody is not to be written to any more. */
export const announceLeaving = (
  tx: Transaction,
  {id, email}: ConfirmedSubscription,
  surroundings: Needs,
): Promise<void> =>
  announce(tx, {kind: 'newsletter.unsubscribed', subject: id, data: {id, email}}, surroundings);
