import {addressOf} from '../../app/address.ts';
import {composeMail} from '../../mail/compose.ts';
import {emailKey} from '../../mail/email-key.ts';
import {postMail} from '../../mail/post.ts';
import {digestOf} from '../../secrets/digest.ts';
import {newId} from '../../secrets/random.ts';
import type {Transaction} from '../../storage/store.ts';
import type {Surroundings} from '../../surroundings.ts';
import {logChange} from '../../sign-ups/announce.ts';
import type {OrganiserWords} from '../words.ts';
import {beginSession, isOrganiser} from './session.ts';

/** How long a link to sign in holds, in minutes. */
export const LINK_MINUTES = 15;

/** How many links one can have that still hold: more would only fill the inbox. */
const MOST_LINKS = 3;

/** Mails a link to an address, if it is an organiser's. The page says the same in any case. */
export async function sendSignInLink(
  address: string,
  words: OrganiserWords,
  surroundings: Surroundings,
): Promise<void> {
  const {store, clock, random, settings} = surroundings;
  const key = emailKey(address);
  const to = settings.organizers?.find(one => emailKey(one) === key);
  const token = newId(random);
  const hash = await digestOf(token);
  if (to === undefined) return;
  const mail = await signInMail(to, token, words, surroundings);
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * 60_000).toISOString();
  await store.transaction(async tx => {
    const holding = await tx.tokens.count('organiser-sign-in', key, now.toISOString());
    if (holding >= MOST_LINKS) return;
    await tx.tokens.add({hash, purpose: 'organiser-sign-in', subject: key, expiresAt});
    await postMail(tx, mail, surroundings);
  });
  surroundings.mailWaits();
}

/** Tells whether a link still holds, and changes nothing: mail scanners follow links too. */
export async function isLinkHolding(token: string, surroundings: Surroundings): Promise<boolean> {
  const hash = await digestOf(token);
  const email = await surroundings.store.transaction(tx => emailBy(tx, hash, surroundings));
  return email !== undefined;
}

/**
 * Signs in whoever has the link; it holds once.
 *
 * @returns The `Set-Cookie` of the session; nothing when the link holds no longer.
 */
export async function signIn(
  token: string,
  surroundings: Surroundings,
): Promise<string | undefined> {
  const hash = await digestOf(token);
  return surroundings.store.transaction(async tx => {
    const email = await emailBy(tx, hash, surroundings);
    if (email === undefined) return undefined;
    await tx.tokens.remove(hash);
    await logChange(tx, {what: 'signed-in', who: email}, {}, surroundings);
    return beginSession(tx, email, surroundings);
  });
}

/** Whoever is no longer an organiser can't use a link of before. */
async function emailBy({tokens}: Transaction, hash: string, {clock, settings}: Surroundings) {
  const token = await tokens.find(hash, 'organiser-sign-in', clock.now().toISOString());
  return token && isOrganiser(token.subject, settings) ? token.subject : undefined;
}

function signInMail(
  address: string,
  token: string,
  {words, organiser}: OrganiserWords,
  {settings}: Surroundings,
) {
  const {mail} = organiser.signIn;
  const link = addressOf('organiser/sign-in/link', settings);
  link.searchParams.set('token', token);
  return composeMail(
    {
      to: {name: '', address},
      subject: mail.subject(settings.organizer.name),
      parts: [
        {kind: 'paragraph', text: mail.text(LINK_MINUTES)},
        {kind: 'link', label: mail.action, href: link.href},
        {kind: 'paragraph', text: mail.notYou},
      ],
    },
    words,
    settings,
  );
}
