import {emailKey as keyOf} from './email-key.ts';
import {MailSchema} from './mail.ts';

/**
 * Tells whether a mail goes to an address.
 *
 * @param mail - As JSON, as it waits in the outbox.
 * @param emailKey - The key of the address.
 */
export function isTo(mail: string, emailKey: string): boolean {
  const {success, data} = MailSchema.safeParse(JSON.parse(mail));
  return success && keyOf(data.to.address) === emailKey;
}
