import {digestOf} from '../../secrets/digest.ts';
import {composeMail} from '../../mail/compose.ts';
import type {Mail} from '../../mail/mail.ts';
import {postMail} from '../../mail/post.ts';
import {wordsFor} from '../../mail/words.ts';
import type {SignUpFilter} from '../../storage/sign-up-store.ts';
import type {Surroundings} from '../../surroundings.ts';
import {logChange} from '../../sign-ups/announce.ts';
import {recipientsOf, type Recipient} from './recipients.ts';

/** What an organiser writes to many. */
export interface MassMail {
  readonly subject: string;
  /** Plain; paragraphs are parted by an empty line. */
  readonly text: string;
}

/** More people than any event of ours has. */
export const MOST_RECIPIENTS = 100_000;

/** How long the same mail is known as such, when its button is pressed twice. */
const MEMORY = 24 * 60 * 60_000;

/** Writes the mail that one of them gets. */
export const massMail = (
  {to, lang}: Recipient,
  {subject, text}: MassMail,
  {settings}: Pick<Surroundings, 'settings'>,
): Promise<Mail> =>
  composeMail(
    {
      to,
      subject,
      parts: text
        .split(/\n{2,}/)
        .filter(Boolean)
        .map(paragraph => ({kind: 'paragraph', text: paragraph})),
    },
    wordsFor(lang),
    settings,
  );

/**
 * Puts a mail for each of them in the outbox, all or none.
 *
 * @param batch - What the form was given; the same one sends nothing twice.
 * @returns How many get it; nothing when it was sent before.
 */
export async function sendToAll(
  filter: SignUpFilter,
  mail: MassMail,
  batch: string,
  who: string,
  surroundings: Surroundings,
): Promise<number | undefined> {
  const {store, clock} = surroundings;
  const key = await digestOf(`organiser-mail ${batch}`);
  const sent = await store.transaction(async tx => {
    const now = clock.now();
    if (await tx.answers.find(key, now.toISOString())) return undefined;
    const recipients = recipientsOf(await tx.signUps.list(filter, {limit: MOST_RECIPIENTS}));
    for (const recipient of recipients) {
      await postMail(tx, await massMail(recipient, mail, surroundings), surroundings);
    }
    const expiresAt = new Date(now.getTime() + MEMORY).toISOString();
    await tx.answers.add({key, request: '', body: '{}', expiresAt});
    const detail = `mails: ${recipients.length}`;
    await logChange(tx, {what: 'mailed', who, detail}, {event: filter.event ?? ''}, surroundings);
    return recipients.length;
  });
  surroundings.mailWaits();
  return sent;
}
