import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {addressOf} from '../app/address.ts';
import {hexOf} from '../secrets/digest.ts';
import {hmacOf} from '../secrets/hmac.ts';
import {seal, unseal} from '../secrets/sealed.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';

/** What a subscriber's link is good for. */
export type LinkPurpose = 'unsubscribe' | 'preferences';

/** Where a subscriber changes their mind. Whoever has these can do it in their place. */
export type SubscriberLinks = Readonly<Record<LinkPurpose, string>>;

type Needs = Pick<Surroundings, 'secret' | 'settings'>;

const nameOf = (purpose: LinkPurpose) => `newsletter-${purpose}`;

/** What a link is made for. */
type Subscriber = Pick<ConfirmedSubscription, 'id' | 'emailKey'>;

/** A link of ours, opened; it still has to be asked whether it is that of a subscription. */
export interface OpenedLink {
  /** The id of the subscription. */
  readonly id: string;
  readonly isOf: (subscription: Subscriber) => Promise<boolean>;
}

/**
 * Makes the links of a subscription; the same each time. The one to unsubscribe holds as long as
 * the subscription lasts, the one to its preferences only while it has this address: who had it
 * moved to someone else’s has no say in it any more.
 */
export async function linksFor(
  subscriber: Subscriber,
  surroundings: Needs,
): Promise<SubscriberLinks> {
  return {
    unsubscribe: await linkTo('unsubscribe', subscriber, surroundings),
    preferences: await linkTo('preferences', subscriber, surroundings),
  };
}

/** Opens a token of ours; gives nothing for a foreign one. */
export async function openLink(
  token: string,
  purpose: LinkPurpose,
  {secret}: Pick<Surroundings, 'secret'>,
): Promise<OpenedLink | undefined> {
  const subject = await unseal(secret, nameOf(purpose), token);
  if (subject === undefined) return undefined;
  const [id = ''] = subject.split(' ');
  return {id, isOf: async one => subject === (await subjectOf(purpose, one, secret))};
}

/** The address is in it as what only the secret can make of it, as a link says nothing of anyone. */
async function subjectOf(purpose: LinkPurpose, {id, emailKey}: Subscriber, secret: string) {
  if (purpose === 'unsubscribe') return id;
  return `${id} ${hexOf(await hmacOf(secret, `newsletter-address ${emailKey}`))}`;
}

async function linkTo(purpose: LinkPurpose, subscriber: Subscriber, {secret, settings}: Needs) {
  const link = addressOf(ENDPOINTS[purpose], settings);
  const subject = await subjectOf(purpose, subscriber, secret);
  link.searchParams.set('token', await seal(secret, nameOf(purpose), subject));
  return link.href;
}
