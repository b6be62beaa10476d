import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {addressOf} from '../app/address.ts';
import {seal, unseal} from '../secrets/sealed.ts';
import type {Surroundings} from '../surroundings.ts';

/** What a subscriber's link is good for. */
export type LinkPurpose = 'unsubscribe' | 'preferences';

/** Where a subscriber changes their mind. Whoever has these can do it in their place. */
export type SubscriberLinks = Readonly<Record<LinkPurpose, string>>;

type Needs = Pick<Surroundings, 'secret' | 'settings'>;

const nameOf = (purpose: LinkPurpose) => `newsletter-${purpose}`;

/** Makes the links of a subscription; the same each time, and they hold as long as it lasts. */
export async function linksFor(id: string, surroundings: Needs): Promise<SubscriberLinks> {
  return {
    unsubscribe: await linkTo('unsubscribe', id, surroundings),
    preferences: await linkTo('preferences', id, surroundings),
  };
}

/** Makes the token of one link. */
export const linkToken = (
  purpose: LinkPurpose,
  id: string,
  {secret}: Pick<Surroundings, 'secret'>,
): Promise<string> => seal(secret, nameOf(purpose), id);

/** Gives the id of the subscription that a token of ours is for. */
export const subscriptionIdIn = (
  token: string,
  purpose: LinkPurpose,
  {secret}: Pick<Surroundings, 'secret'>,
): Promise<string | undefined> => unseal(secret, nameOf(purpose), token);

async function linkTo(purpose: LinkPurpose, id: string, surroundings: Needs): Promise<string> {
  const link = addressOf(ENDPOINTS[purpose], surroundings.settings);
  link.searchParams.set('token', await linkToken(purpose, id, surroundings));
  return link.href;
}
