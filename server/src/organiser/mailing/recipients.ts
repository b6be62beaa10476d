import {emailKey} from '../../mail/email-key.ts';
import type {Mailbox} from '../../mail/mail.ts';
import type {SignUpRecord} from '../../storage/records.ts';

/** Someone who gets a mail, in the language that they were spoken to. */
export interface Recipient {
  readonly to: Mailbox;
  readonly lang: string;
}

/** Gives everyone with an address of their own, and each address once. */
export function recipientsOf(signUps: readonly SignUpRecord[]): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const {contact, participants, lang} of signUps) {
    const people = [
      contact,
      ...participants.flatMap(({name, email}) => (email ? [{name, email}] : [])),
    ];
    for (const {name, email} of people) {
      const key = emailKey(email);
      if (!found.has(key)) found.set(key, {to: {name, address: email}, lang});
    }
  }
  return [...found.values()];
}
