import type {Mail} from '../../server/src/browser.ts';
import type {ShownMail} from '../inbox/inbox-view.ts';

const KEY = 'opslag-demo-mails';

/** Gives the mails that were sent in this tab, the newest first. */
export function keptMails(): readonly ShownMail[] {
  const mails: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  return Array.isArray(mails) ? mails.filter(isMail) : [];
}

const isMail = (value: unknown): value is ShownMail =>
  typeof value === 'object' && value !== null && 'subject' in value && 'text' in value;

/** Keeps a mail for as long as the tab is open. */
export function keepMail({from, to, subject, text, attachments}: Mail): void {
  const mail: ShownMail = {
    from: inWords(from),
    to: inWords(to),
    subject,
    text,
    files: attachments.map(({name}) => name),
  };
  sessionStorage.setItem(KEY, JSON.stringify([mail, ...keptMails()]));
}

const inWords = ({name, address}: Mail['to']) => `${name} <${address}>`.trim();
