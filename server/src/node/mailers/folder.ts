import {mkdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createTransport} from 'nodemailer';
import type {Mailer} from '../../mail/mail.ts';
import {messageOf} from './message.ts';

/**
 * Writes each mail into a folder, as a file that any mail program opens (`.eml`).
 *
 * @param folder - Is made when it isn't there.
 */
export function createFolderMailer(folder: string): Mailer {
  const transport = createTransport({streamTransport: true, buffer: true});
  return {
    async send(mail, id) {
      const {message} = await transport.sendMail(messageOf(mail, id));
      await mkdir(folder, {recursive: true});
      // Under its own name only when it is whole, for whoever watches the folder.
      const draft = path.join(folder, `.${id}.draft`);
      await writeFile(draft, message);
      await rename(draft, path.join(folder, `${id}.eml`));
      return {sent: true};
    },
  };
}
