import type {Newsletter} from '../../../src/feed/model.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import {askToTakeOff} from '../listmonk/ask-to-take-off.ts';
import {handToListmonk} from '../listmonk/hand-over.ts';
import {postMail} from '../mail/post.ts';
import {digestOf} from '../secrets/digest.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Confirmation, ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {announceSubscriber} from './announced.ts';
import {linksFor} from './links.ts';
import {movedMail, welcomeMail} from './subscriber-mails.ts';

type Needs = Pick<Surroundings, 'store' | 'clock'>;

/** Finds the subscription that a link is for, and changes nothing: mail scanners follow links too. */
export async function findPending(
  token: string,
  {store, clock}: Needs,
): Promise<Outcome<SubscriptionRecord>> {
  const hash = await digestOf(token);
  return store.transaction(tx => pendingBy(tx, hash, clock.now()));
}

/** Confirms the subscription that a link is for, and tells of it; the link holds once. */
export async function confirm(
  token: string,
  surroundings: Surroundings,
): Promise<Outcome<ConfirmedSubscription>> {
  const {store, clock, feeds} = surroundings;
  const hash = await digestOf(token);
  const finding = await feeds.findNewsletter();
  const newsletter = finding.status === 'found' ? finding.newsletter : undefined;
  return store.transaction(async tx => {
    const now = clock.now();
    const pending = await pendingBy(tx, hash, now);
    if (!pending.ok) return pending;
    const confirmation = await tx.subscriptions.confirm(pending.value, now.toISOString());
    await tx.tokens.remove(hash);
    await tellOf(tx, confirmation, newsletter, surroundings);
    return granted(confirmation.subscription);
  });
}

/** Writes to the new address, and to the one that was left; tells other programs. */
async function tellOf(
  tx: Transaction,
  {subscription, earlier}: Confirmation,
  newsletter: Newsletter | undefined,
  surroundings: Surroundings,
) {
  const {settings} = surroundings;
  const moved = earlier && earlier.emailKey !== subscription.emailKey ? earlier : undefined;
  if (!earlier || moved) {
    const links = await linksFor(subscription, surroundings);
    const welcome = await welcomeMail(subscription, newsletter, links, settings);
    await postMail(tx, welcome, surroundings);
  }
  if (moved) await postMail(tx, await movedMail(moved, newsletter, settings), surroundings);
  const kind = earlier ? 'newsletter.changed' : 'newsletter.subscribed';
  await announceSubscriber(tx, kind, subscription, surroundings, moved?.email);
  await handToListmonk(tx, subscription, surroundings);
  if (moved) await askToTakeOff(tx, moved, surroundings);
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
