import {emailKey} from '../../mail/email-key.ts';
import {digestOf} from '../../secrets/digest.ts';
import {newId} from '../../secrets/random.ts';
import {seal, unseal} from '../../secrets/sealed.ts';
import type {Transaction} from '../../storage/store.ts';
import type {Settings, Surroundings} from '../../surroundings.ts';
import {cookieFor, cookieIn, SESSION_SECONDS} from './cookie.ts';

/** An organiser who has signed in. */
export interface Session {
  readonly id: string;
  /** The address that configuration names, by its key. */
  readonly email: string;
  /** What each form of this session carries, and no other page can know. */
  readonly formToken: string;
  /** The `Set-Cookie` that lets the session go on, when it is time for it. */
  readonly renewal: string | undefined;
}

/** Renewed no more often than that, in milliseconds. */
const RENEWED_AFTER = 60 * 60_000;

/** Tells whether an address is one of an organiser. */
export const isOrganiser = (key: string, {organizers = []}: Settings): boolean =>
  organizers.some(address => emailKey(address) === key);

/**
 * Begins a session.
 *
 * @param email - The key of the organiser's address.
 * @returns The `Set-Cookie` that keeps it.
 */
export async function beginSession(
  tx: Transaction,
  email: string,
  {random, clock, secret, settings}: Surroundings,
): Promise<string> {
  const id = newId(random);
  await keepSession(tx, id, email, clock.now());
  return cookieFor(await seal(secret, 'organiser-session', id), settings);
}

/**
 * Finds whose session a request is of. It holds as long as the store knows it, the secret is the
 * same and configuration still names the address.
 */
export async function findSession(
  request: Request,
  {store, clock, secret, settings}: Surroundings,
): Promise<Session | undefined> {
  const cookie = isForWindow(request) ? (cookieIn(request, settings) ?? '') : '';
  const id = await unseal(secret, 'organiser-session', cookie);
  if (!id) return undefined;
  const now = clock.now();
  const hash = await digestOf(id);
  return store.transaction(async tx => {
    const kept = await tx.tokens.find(hash, 'organiser-session', now.toISOString());
    if (!kept || !isOrganiser(kept.subject, settings)) return undefined;
    const age = now.getTime() + SESSION_SECONDS * 1000 - Date.parse(kept.expiresAt);
    const isRenewed = age > RENEWED_AFTER;
    if (isRenewed) {
      await tx.tokens.remove(hash);
      await keepSession(tx, id, kept.subject, now);
    }
    return {
      id,
      email: kept.subject,
      formToken: await formTokenOf(id, secret),
      renewal: isRenewed ? cookieFor(cookie, settings) : undefined,
    };
  });
}

/**
 * Tells whether the answer becomes a page or a file of someone's. Scripts of the event pages, which
 * lie on the same origin, ask with another destination, or with a frame's, and can't hide it.
 */
function isForWindow({headers}: Request): boolean {
  const destination = headers.get('Sec-Fetch-Dest');
  return destination === null || destination === 'document';
}

/** Ends a session, also for who has a copy of its cookie. */
export const endSession = async ({id}: Session, {store}: Surroundings): Promise<void> => {
  const hash = await digestOf(id);
  await store.transaction(({tokens}) => tokens.remove(hash));
};

/** Tells whether a form was made for this session. */
export async function isFormOf(
  {id}: Session,
  formToken: string,
  {secret}: Surroundings,
): Promise<boolean> {
  const [name] = (await seal(secret, FORM, id)).split('.');
  return (await unseal(secret, FORM, `${name}.${formToken}`)) === id;
}

const FORM = 'organiser-form';

/** Without its subject: a page has no need to show the session's id. */
const formTokenOf = async (id: string, secret: string) =>
  (await seal(secret, FORM, id)).split('.')[1] ?? '';

const keepSession = async ({tokens}: Transaction, id: string, email: string, now: Date) =>
  tokens.add({
    hash: await digestOf(id),
    purpose: 'organiser-session',
    subject: email,
    expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString(),
  });
