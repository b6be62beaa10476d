import {html} from 'hono/html';
import type {Settings} from '../surroundings.ts';
import type {Mail, Mailbox} from './mail.ts';
import type {Words} from './words.ts';

/** A part of a mail, from top to bottom. */
export type Part =
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'facts'; readonly facts: readonly Fact[]}
  | {readonly kind: 'link'; readonly label: string; readonly href: string};

/** A label with what belongs to it, in one or several lines. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What a mail says, before it has a form. */
export interface Letter {
  readonly to: Mailbox;
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly headers?: Mail['headers'];
}

/** Gives a letter the form of a mail: plain text, and the same as simple HTML. */
export async function composeMail(
  {to, subject, parts, headers}: Letter,
  {mail, text}: Words,
  {organizer, from}: Settings,
): Promise<Mail> {
  const name = spoken(oneLine(to.name));
  const greeting: Part = {
    kind: 'paragraph',
    text: name ? mail.greeting(name) : mail.greetingNameless,
  };
  const all = [greeting, ...parts];
  const regards = [mail.regards, organizer.name];
  return {
    from: {name: organizer.name, address: from},
    to: {name, address: to.address},
    replyTo: {name: organizer.name, address: organizer.email},
    subject: oneLine(subject),
    text: [...all.map(plain), regards.join('\n')].join('\n\n') + '\n',
    html: await page(all, regards, text.lang),
    lang: text.lang,
    headers,
    attachments: [],
  };
}

/** Takes line breaks and other control characters out of what goes into a header. */
const oneLine = (value: string) => value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

/** The most that a name in a mail can have, in characters. */
const LONGEST_NAME = 60;

/** Letters, and what stands between them in names. */
const NAME = /^[\p{L}\p{M}’'.\- ]+$/u;

/**
 * Gives a name as it may be said in a mail, or nothing. Anyone can write any address and any name:
 * what doesn't look like a name, such as an address on the web or an advertisement, isn't passed on.
 */
export const spoken = (name: string): string =>
  name.length <= LONGEST_NAME && NAME.test(name) && !/\.\S/.test(name) ? name : '';

function plain(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'facts':
      return part.facts.map(({label, lines}) => `${label}: ${lines.join('\n  ')}`).join('\n');
    case 'link':
      return `${part.label}:\n${part.href}`;
  }
}

function marked(part: Part) {
  switch (part.kind) {
    case 'paragraph':
      return html`<p>${part.text}</p>`;
    case 'facts':
      return html`<dl>
        ${part.facts.map(
          ({label, lines}) =>
            html`<dt><strong>${label}</strong></dt>
              ${lines.map(line => html`<dd>${line}</dd>`)}`,
        )}
      </dl>`;
    case 'link':
      return html`<p><a href="${part.href}">${part.label}</a></p>`;
  }
}

async function page(parts: readonly Part[], regards: readonly string[], lang: string) {
  const document = html`<!doctype html>
    <html lang="${lang}">
      <meta charset="utf-8" />
      <body style="font: 16px/1.5 sans-serif; max-width: 36em">
        ${parts.map(marked)}
        <p>${regards.map((line, index) => (index ? html`<br />${line}` : line))}</p>
      </body>
    </html>`;
  return String(await document);
}
