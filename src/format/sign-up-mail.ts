import {companionsIn, entryIn, personField, type Entries} from '../contract/entries.ts';
import type {SignUpSheet} from '../programme/sign-up.ts';
import type {FormText} from '../text/form.ts';
import type {Text} from '../text/text.ts';
import {addressPart} from './address-part.ts';
import {formatCost} from './cost.ts';
import {answerWords} from './field-words.ts';
import {formatWhen} from './when.ts';

/** A sign-up as a mail that the visitor sends. */
export interface ComposedMail {
  readonly to: string;
  readonly subject: string;
  /** Lines parted by `\n`. */
  readonly body: string;
  /** The `mailto:` address. */
  readonly href: string;
}

/** The longest address that every mail program opens, in characters; Windows stops near 2,000. */
const LONGEST_HREF = 1_900;

/** Writes a sign-up as a mail, with every answer in words. */
export function signUpMail(
  to: string,
  sheet: SignUpSheet,
  entries: Entries,
  text: Text,
  words: FormText,
): ComposedMail {
  const subject = words.mail.subject(sheet.entry.name);
  const lines = linesOf(sheet, entries, text, words).filter(([, value]) => value);
  const body = [
    words.mail.intro(sheet.entry.name),
    lines.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...sheet.registration.consents
      .filter(({id}) => entryIn(entries, `consents.${id}`))
      .map(({text: consent}) => words.mail.agreed(consent)),
  ]
    .filter(Boolean)
    .join('\n\n');
  return {to, subject, body, href: mailtoOf(to, subject, body, words.mail.tooLong)};
}

/**
 * Makes the address that opens a mail program (RFC 6068).
 *
 * @param instead - The body when the real one is too long for an address.
 */
export function mailtoOf(to: string, subject: string, body: string, instead: string): string {
  const href = (text: string) =>
    `mailto:${addressPart(to).replace('%40', '@')}?subject=${addressPart(subject)}&body=${addressPart(text.replace(/\r?\n/g, '\r\n'))}`;
  const whole = href(body);
  return whole.length > LONGEST_HREF ? href(instead) : whole;
}

type Line = readonly [label: string, value: string];

function linesOf(
  {choice, offers, offer, people, registration}: SignUpSheet,
  entries: Entries,
  text: Text,
  words: FormText,
): readonly Line[] {
  const {label} = words;
  const when = choice?.date && formatWhen(choice.date, text);
  const typed = (kind: 'name' | 'email' | 'phone' | 'organization'): Line => [
    label[kind],
    entryIn(entries, `contact.${kind}`).trim(),
  ];
  const cost = [offers.length > 1 ? offer?.name : '', formatCost(offer, people, text)];
  return [
    [text.label.when, when ? `${when.days} (${when.hours})` : ''],
    [label.price, cost.filter(Boolean).join(', ')],
    ...(['name', 'email', 'phone', 'organization'] as const).map(typed),
    ...Array.from({length: companionsIn(entries)}, (_, index): Line => [
      label.person(index + 2),
      entryIn(entries, personField(index, 'name')).trim(),
    ]),
    ...registration.questions.map((question): Line => [
      question.label,
      answerWords(question, entries, words),
    ]),
  ];
}
