import PostalMime from 'postal-mime';
import type {MailServer} from './a-mail-server.ts';
import {until} from './until.ts';

/**
 * Waits for a mail, and gives the first link in it.
 *
 * @param subject - How its subject begins.
 */
export function linkMailed(
  {received}: MailServer,
  recipient: string,
  subject: string,
): Promise<string> {
  let seen: readonly string[] = [];
  const find = async () => {
    const sources = received.filter(({recipients}) => recipients.includes(recipient));
    const mails = await Promise.all(sources.map(({source}) => PostalMime.parse(source)));
    seen = mails.map(mail => mail.subject ?? '');
    const mail = mails.find((_, index) => seen[index]?.startsWith(subject));
    return /https?:\S+/.exec(mail?.text ?? '')?.[0];
  };
  return until(find, () => `No “${subject}” came to ${recipient}, only: ${seen.join(', ')}.`);
}
