import type {Mail} from '../../../server/src/mail/mail.ts';

/** A mail to Anne. */
export const aMail = (fields: Partial<Mail> = {}): Mail => ({
  from: {name: 'Sammen i Byen', address: 'no-reply@organizer.example'},
  to: {name: 'Anne Jensen', address: 'anne@visitor.example'},
  replyTo: {name: 'Sammen i Byen', address: 'paul@organizer.example'},
  subject: 'You are signed up',
  text: 'You have a place.\n',
  html: '<p>You have a place.</p>',
  lang: 'en',
  attachments: [],
  ...fields,
});
