import {createTransport} from 'nodemailer';
import type {Mailer} from '../../mail/mail.ts';
import {messageOf} from './message.ts';

/** How long to wait for a mail server at each step, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Sends mail through an SMTP server.
 *
 * @param url - As in `smtps://user:password@mail.example.org`.
 */
export function createSmtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  return {
    async send(mail, id) {
      try {
        await transport.sendMail(messageOf(mail, id));
        return {sent: true};
      } catch (error) {
        return {sent: false, reason: reasonOf(error)};
      }
    },
  };
}

/** Tells why without the server's words, which may quote the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const known = ['code', 'responseCode'].map(name => String(Reflect.get(error, name) ?? ''));
  return known.filter(Boolean).join(' ') || error.name;
}
