import * as z from 'zod';

const MailboxSchema = z.object({name: z.string(), address: z.string()});

/** A mail, ready to be sent. */
export const MailSchema = z.object({
  from: MailboxSchema,
  to: MailboxSchema,
  replyTo: MailboxSchema,
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** BCP 47. */
  lang: z.string(),
  /** Besides those that every mail has; ASCII. */
  headers: z.record(z.string(), z.string()).optional(),
  /** The id of the sign-up that it tells of; it isn't sent. */
  about: z.string().optional(),
  attachments: z.array(z.object({name: z.string(), type: z.string(), content: z.string()})),
});

export type Mail = z.infer<typeof MailSchema>;
export type Mailbox = z.infer<typeof MailboxSchema>;

/** What became of a try to send a mail. */
export type Delivery = {readonly sent: true} | {readonly sent: false; readonly reason: string};

/** Sends mail. */
export interface Mailer {
  /**
   * @param id - The same at every try, so that a mail which arrives twice is known as one.
   */
  send(mail: Mail, id: string): Promise<Delivery>;
}
