import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import PostalMime, {type Address} from 'postal-mime';
import type {ShownMail} from '../inbox/inbox-view.ts';

/** Reads the mails in a folder, the newest first; a folder that isn't there has none. */
export async function readMailFolder(folder: string): Promise<readonly ShownMail[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter(name => name.endsWith('.eml')).map(name => path.join(folder, name));
  const dated = await Promise.all(
    files.map(async file => ({file, written: (await stat(file)).mtimeMs})),
  );
  dated.sort((one, other) => other.written - one.written);
  return Promise.all(dated.map(({file}) => readMail(file)));
}

async function readMail(file: string): Promise<ShownMail> {
  const mail = await PostalMime.parse(await readFile(file));
  return {
    from: inWords(mail.from),
    to: (mail.to ?? []).map(inWords).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    files: mail.attachments.map(({filename, mimeType}) => filename ?? mimeType),
  };
}

const inWords = (address: Address | undefined) =>
  [address?.name, address?.address && `<${address.address}>`].filter(Boolean).join(' ');
