import {setTimeout as sleep} from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type {MailServer} from './a-mail-server.ts';

/** After so long a mail isn't coming any more, in milliseconds. */
const PATIENCE = 60_000;

/** How often to look, in milliseconds. */
const LOOK = 50;

/**
 * Waits for a mail, and gives the first link in it.
 *
 * @param subject - How its subject begins.
 */
export async function linkMailed(
  {received}: MailServer,
  recipient: string,
  subject: string,
): Promise<string> {
  const until = Date.now() + PATIENCE;
  let seen: readonly string[] = [];
  while (Date.now() < until) {
    const sources = received.filter(({recipients}) => recipients.includes(recipient));
    const mails = await Promise.all(sources.map(({source}) => PostalMime.parse(source)));
    seen = mails.map(mail => mail.subject ?? '');
    const mail = mails.find((_, index) => seen[index]?.startsWith(subject));
    const link = /https?:\S+/.exec(mail?.text ?? '')?.[0];
    if (link) return link;
    await sleep(LOOK);
  }
  throw new Error(`No “${subject}” came to ${recipient}, only ${seen.join(', ') || 'nothing'}.`);
}
