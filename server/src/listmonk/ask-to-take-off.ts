import {composeMail} from '../mail/compose.ts';
import {postMail} from '../mail/post.ts';
import {wordsFor} from '../mail/words.ts';
import type {Transaction} from '../storage/store.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';

/**
 * Asks the organiser by mail to take an address off listmonk’s lists. Its public API takes people
 * on and lets nobody off, and a subscriber who left must not go on being written to unnoticed.
 */
export async function askToTakeOff(
  tx: Transaction,
  {email}: ConfirmedSubscription,
  surroundings: Pick<Surroundings, 'clock' | 'random' | 'settings'>,
): Promise<void> {
  const {settings} = surroundings;
  const {organizer, listmonk} = settings;
  if (!listmonk) return;
  const words = wordsFor(settings.lang);
  const {left} = words.newsletter;
  const mail = await composeMail(
    {
      to: {name: organizer.name, address: organizer.email},
      subject: left.subject(email),
      parts: [{kind: 'paragraph', text: left.text(email, listmonk.url)}],
    },
    words,
    settings,
  );
  await postMail(tx, mail, surroundings);
}
