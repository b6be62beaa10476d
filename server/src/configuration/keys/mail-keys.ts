import {mailAddress, type Keys} from './key.ts';

/** How mail is sent. */
export const mailKeys: Keys = {
  from: {
    variables: ['OPSLAG_FROM'],
    meaning: 'the address that mail is sent from',
    form: mailAddress,
    example: 'no-reply@example.org',
  },
  newsletterFrom: {
    variables: ['OPSLAG_NEWSLETTER_FROM'],
    meaning: 'the address that mail about the newsletter is sent from',
    form: mailAddress,
    example: 'newsletter@example.org',
  },
  smtp: {
    variables: ['OPSLAG_SMTP'],
    meaning: 'the mail server',
    form: 'an address with smtp:// or smtps://',
    example: 'smtps://user:password@mail.example.org',
    secret: true,
  },
  mailFolder: {
    variables: ['OPSLAG_MAIL_FOLDER'],
    meaning: 'the folder that mail is written to instead of being sent, to try things out',
    form: 'a path',
    example: 'mail',
  },
};
