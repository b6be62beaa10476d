import type {FieldFault} from '../../../src/contract/problem.ts';
import {emailFault} from '../../../src/contract/field-rules.ts';
import {emailKey} from '../mail/email-key.ts';
import {postMail} from '../mail/post.ts';
import {digestOf} from '../secrets/digest.ts';
import {newId} from '../secrets/random.ts';
import {seal} from '../secrets/sealed.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {linksFor} from './links.ts';
import {linkMail} from './subscriber-mails.ts';

/** How long an address that was sent the link isn't sent it again, in milliseconds. */
const PAUSE = 60 * 60_000;

/**
 * Sends the links to an address, if it is subscribed. Who asks learns nothing about it: the answer
 * is the same, and so is the work.
 *
 * @returns What is wrong with the address, if it is none.
 */
export async function sendLink(
  email: string,
  surroundings: Surroundings,
): Promise<FieldFault | undefined> {
  const fault = emailFault(email);
  if (fault) return fault;
  const {store, clock, secret, feeds, settings} = surroundings;
  const key = emailKey(email);
  // Keyed, so that who reads the database can't try addresses against it.
  const hash = await digestOf(await seal(secret, 'newsletter-link-sent', key));
  const finding = await feeds.findNewsletter();
  const newsletter = finding.status === 'found' ? finding.newsletter : undefined;
  await store.transaction(async tx => {
    await tx.forgetExpired(clock.now().toISOString());
    const pausing = await tx.tokens.find(hash, 'link-sent', clock.now().toISOString());
    if (pausing) return;
    await pause(tx, hash, surroundings);
    const subscription = await tx.subscriptions.findByAddress(key);
    const addressee = subscription ?? {
      id: key,
      emailKey: key,
      name: undefined,
      email,
      lang: settings.lang,
    };
    // Written to nobody as well, so that the answer takes as long.
    const links = await linksFor(addressee, surroundings);
    const mail = await linkMail(addressee, newsletter, links, settings);
    if (subscription) await postMail(tx, mail, surroundings);
    else await pause(tx, newId(surroundings.random), surroundings);
  });
  return undefined;
}

const pause = (
  {tokens}: Transaction,
  hash: string,
  {clock}: Pick<Surroundings, 'clock'>,
): Promise<void> =>
  tokens.add({
    hash,
    purpose: 'link-sent',
    subject: '',
    expiresAt: new Date(clock.now().getTime() + PAUSE).toISOString(),
  });
