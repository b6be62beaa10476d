import {icsOf} from '../../../../src/calendar/ics.ts';
import {errorName} from '../../error-name.ts';
import {composeMail} from '../../mail/compose.ts';
import type {Mail} from '../../mail/mail.ts';
import {postMail} from '../../mail/post.ts';
import {wordsFor} from '../../mail/words.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';
import type {Surroundings} from '../../surroundings.ts';
import type {Choice} from '../admission.ts';
import {manageHref} from '../manage-link.ts';
import {letterTo, type WrittenLetter} from './letters.ts';
import {readersOf, type Reader, type Telling} from './telling.ts';

type Needs = Pick<Surroundings, 'settings' | 'clock' | 'random' | 'log' | 'secret'>;

/** Puts the mails in the outbox that tell everyone of a sign-up what has become of it. */
export async function postMails(
  tx: Transaction,
  telling: Telling,
  signUp: SignUpRecord,
  choice: Choice,
  surroundings: Needs,
): Promise<void> {
  const {settings} = surroundings;
  const words = wordsFor(signUp.lang);
  const manage = await manageHref(signUp.id, surroundings);
  const matter = {telling, signUp, choice, words, settings, manage};
  for (const reader of readersOf(telling, signUp)) {
    const to = mailboxOf(reader, signUp);
    if (!to) continue;
    const {subject, parts, calendar} = letterTo(reader, matter);
    const mail = await composeMail({to, subject, parts}, words, settings);
    const attachments = calendarFile(calendar, signUp, choice, surroundings);
    await postMail(tx, {...mail, attachments, about: signUp.id}, surroundings);
  }
}

/** Gives the addresses that those mails go to, one for each mail. */
export const addressesTold = (telling: Telling, signUp: SignUpRecord): readonly string[] =>
  readersOf(telling, signUp).flatMap(reader => mailboxOf(reader, signUp)?.address ?? []);

/** Nothing for one without an address of their own: the contact tells them. */
function mailboxOf(reader: Reader, {contact}: SignUpRecord): Mail['to'] | undefined {
  if (reader.as === 'contact') return {name: contact.name, address: contact.email};
  const {name, email} = reader.person;
  return email === undefined || email === contact.email ? undefined : {name, address: email};
}

/** A place is worth more than its line in a calendar: without the file, the mail goes all the same. */
function calendarFile(
  calendar: WrittenLetter['calendar'],
  {version}: SignUpRecord,
  {entry, date}: Choice,
  {clock, log}: Needs,
): Mail['attachments'] {
  if (calendar === 'none' || !date) return [];
  const withdrawn = calendar === 'withdrawal';
  const type = `text/calendar; charset=utf-8; method=${withdrawn ? 'CANCEL' : 'PUBLISH'}`;
  try {
    const content = icsOf(entry, date, {now: clock.now(), withdrawn, version});
    return [{name: 'event.ics', type, content}];
  } catch (error) {
    log({what: 'calendar-file-failed', event: entry.id, error: errorName(error)});
    return [];
  }
}
