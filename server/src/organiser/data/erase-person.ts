import {emailKey} from '../../mail/email-key.ts';
import {isTo} from '../../mail/is-to.ts';
import {logChange} from '../../sign-ups/announce.ts';
import {erasePerson as eraseFromSignUps} from '../../sign-ups/personal-data.ts';
import {eraseSubscriber} from '../../subscriptions/person.ts';
import type {Surroundings} from '../../surroundings.ts';

/**
 * Erases all that is kept of an address (GDPR, article 17): their sign-ups, their part in those of
 * others, their subscription, the mails that still wait to be sent to them, and their name in those to others.
 *
 * @param who - The organiser's address.
 */
export async function erasePerson(
  email: string,
  who: string,
  surroundings: Surroundings,
): Promise<void> {
  await surroundings.store.transaction(async tx => {
    const key = emailKey(email);
    await tx.outbox.rewrite(mail => (isTo(mail, key) ? undefined : mail));
    const signUps = await eraseFromSignUps(tx, key, who, surroundings);
    // Each sign-up has its line; who only has the newsletter gets one too.
    if (!signUps) {
      await logChange(tx, {what: 'erased', who, detail: 'newsletter'}, {}, surroundings);
    }
  });
  await eraseSubscriber(email, surroundings);
}
