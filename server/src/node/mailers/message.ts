import type {SendMailOptions} from 'nodemailer';
import type {Mail} from '../../mail/mail.ts';

/** Gives a mail as nodemailer wants it; nodemailer encodes what goes into headers. */
export const messageOf = (mail: Mail, id: string): SendMailOptions => ({
  from: mail.from,
  to: mail.to,
  replyTo: mail.replyTo,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${id}@${mail.from.address.split('@').at(-1)}>`,
  headers: {
    ...mail.headers,
    'Content-Language': mail.lang,
    // So that no out-of-office reply comes back.
    'Auto-Submitted': 'auto-generated',
  },
  attachments: mail.attachments.map(({name, type, content}) => ({
    filename: name,
    contentType: type,
    content,
  })),
  disableFileAccess: true,
  disableUrlAccess: true,
});
