import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {addressOf} from '../app/address.ts';
import {seal, unseal} from '../secrets/sealed.ts';
import type {Surroundings} from '../surroundings.ts';

const PURPOSE = 'manage-sign-up';

/** Gives the token that opens the page of a sign-up; it is derived, and kept nowhere. */
export const manageToken = (id: string, {secret}: Pick<Surroundings, 'secret'>): Promise<string> =>
  seal(secret, PURPOSE, id);

/** Gives the id of the sign-up that a token opens. */
export const idIn = (
  token: string,
  {secret}: Pick<Surroundings, 'secret'>,
): Promise<string | undefined> => unseal(secret, PURPOSE, token);

/** Gives the address of the page where a sign-up is seen, changed and cancelled. */
export async function manageHref(
  id: string,
  surroundings: Pick<Surroundings, 'secret' | 'settings'>,
): Promise<string> {
  const link = addressOf(ENDPOINTS.manage, surroundings.settings);
  link.searchParams.set('token', await manageToken(id, surroundings));
  return link.href;
}
