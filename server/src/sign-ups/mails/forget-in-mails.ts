import {spoken} from '../../mail/compose.ts';
import {emailKey} from '../../mail/email-key.ts';
import {MailSchema, type Mail} from '../../mail/mail.ts';
import {wordsFor} from '../../mail/words.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';
import {calledAs} from './facts.ts';

/**
 * Takes a person out of the mails to others about a sign-up that still wait: who reads them finds a
 * number where the name was.
 *
 * @param signUp - As it was, with them.
 */
export const forgetInMails = (
  {outbox}: Pick<Transaction, 'outbox'>,
  signUp: SignUpRecord,
  isThem: (person: Participant, number: number) => boolean,
): Promise<void> =>
  outbox.rewrite(text => {
    const mail = mailAbout(signUp, text);
    return mail ? JSON.stringify(withoutNames(mail, signUp, isThem)) : text;
  });

/**
 * Takes back the mails that still wait for those who came along in a sign-up which went with its
 * contact. Whom the contact had taken off before is told so, by nobody's name.
 */
export const takeBackMails = (
  {outbox}: Pick<Transaction, 'outbox'>,
  signUp: SignUpRecord,
): Promise<void> =>
  outbox.rewrite(text => {
    const mail = mailAbout(signUp, text);
    if (!mail) return text;
    const emails = [signUp.contact, ...signUp.participants].flatMap(({email}) => email ?? []);
    const isPart = emails.some(email => emailKey(email) === emailKey(mail.to.address));
    const isContact = (_: Participant, number: number) => number === 0;
    return isPart ? undefined : JSON.stringify(withoutNames(mail, signUp, isContact));
  });

function mailAbout({id}: SignUpRecord, text: string): Mail | undefined {
  if (!text.includes(id)) return undefined;
  const mail = MailSchema.safeParse(JSON.parse(text)).data;
  return mail?.about === id ? mail : undefined;
}

function withoutNames(
  mail: Mail,
  {participants}: SignUpRecord,
  isThem: (person: Participant, number: number) => boolean,
): Mail {
  const words = wordsFor(mail.lang);
  const named = participants.flatMap((person, number) => {
    const name = spoken(person.name);
    const nobody = calledAs({...person, name: ''}, number, words);
    // Who reads it may have the same name.
    return name && name !== mail.to.name && isThem(person, number) ? [{name, nobody}] : [];
  });
  return named.reduce(withoutName, mail);
}

function withoutName(
  mail: Mail,
  {name, nobody}: {readonly name: string; readonly nobody: string},
): Mail {
  const taken = (text: string) => text.replace(wholeWords(name), () => nobody);
  return {
    ...mail,
    subject: taken(mail.subject),
    text: taken(mail.text),
    html: taken(mail.html).replace(wholeWords(name.replaceAll("'", '&#39;')), () => nobody),
  };
}

/** Names are letters and what stands between them: of that, a point alone means something here. */
const wholeWords = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{M}])`, 'gu');
