import {entryIn, personField, type Entries} from '../contract/entries.ts';
import {indexesTo} from '../feed/indexes.ts';
import {invoiceCountry} from '../programme/invoice.ts';
import {contentOf, type SignUpSheet} from '../programme/sign-up.ts';
import {askedOfPerson, askedQuestions} from '../contract/asked.ts';
import type {FormText} from '../text/form.ts';
import type {SignUpText} from '../text/sign-up.ts';
import type {Text} from '../text/text.ts';
import {addressPart} from './address-part.ts';
import {formatCostInFull} from './cost.ts';
import {answerWords} from './answer-words.ts';
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

/** In which words a mail is written. */
export interface MailWords {
  readonly text: Text;
  readonly words: FormText;
  readonly more: SignUpText;
}

/** The longest address that every mail program opens, in characters; Windows stops near 2,000. */
const LONGEST_HREF = 1_900;

/** Writes a sign-up as a mail, with every answer in words; each of those who come along by itself. */
export function signUpMail(
  to: string,
  sheet: SignUpSheet,
  entries: Entries,
  all: MailWords,
): ComposedMail {
  const {mail} = all.more;
  const subject = mail.subject(sheet.entry.name);
  const body = [
    mail.intro(sheet.entry.name),
    written([...contactLines(sheet, entries, all), ...answerLines(sheet, entries, all)]),
    ...indexesTo(sheet.people - 1).map(index => written(personLines(index, sheet, entries, all))),
    written(invoiceLines(sheet, entries, all)),
    ...sheet.registration.consents
      .filter(({id}) => entryIn(entries, `consents.${id}`))
      .map(({text: consent}) => mail.agreed(consent)),
  ]
    .filter(Boolean)
    .join('\n\n');
  return {to, subject, body, href: mailtoOf(to, subject, body, mail.tooLong)};
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

const written = (lines: readonly Line[]) =>
  lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}${/[?:]$/.test(label) ? '' : ':'} ${value}`)
    .join('\n');

function contactLines(
  {choice, offers, offer, charges, payment}: SignUpSheet,
  entries: Entries,
  {text, words: {label}, more}: MailWords,
): readonly Line[] {
  const when = choice?.date && formatWhen(choice.date, text);
  const typed = (kind: 'name' | 'email' | 'phone' | 'organization'): Line => [
    label[kind],
    entryIn(entries, `contact.${kind}`).trim(),
  ];
  const named = offers.length > 1 && charges.length < 2 ? offer?.name : '';
  return [
    [text.label.when, when ? `${when.days} (${when.hours})` : ''],
    [label.price, [named, formatCostInFull(charges, text)].filter(Boolean).join(', ')],
    [more.receipt.payment, payment ? more.payment.choice[payment] : ''],
    ...(['name', 'email', 'phone', 'organization'] as const).map(typed),
  ];
}

/** What the contact has answered, and chosen. */
function answerLines(
  sheet: SignUpSheet,
  entries: Entries,
  {words, more}: MailWords,
): readonly Line[] {
  const {answers} = contentOf(sheet, entries);
  const asked = askedQuestions(sheet.registration.questions, answers);
  return [
    ...asked.map((question): Line => [
      question.label,
      answerWords(question, `answers.${question.id}`, entries, words),
    ]),
    [more.sessions.label, sessionNames('sessions', sheet, entries)],
  ];
}

function personLines(
  index: number,
  sheet: SignUpSheet,
  entries: Entries,
  {words, more}: MailWords,
): readonly Line[] {
  const {label} = words;
  const field = (name: string) => personField(index, name);
  const typed = (name: string) => entryIn(entries, field(name)).trim();
  const {answers, people} = contentOf(sheet, entries);
  const {questions} = sheet.registration;
  const asked = askedOfPerson(questions, answers, people[index]?.answers ?? {});
  return [
    [label.person(index + 2), typed('name')],
    [label.personEmail, typed('email')],
    [label.price, sheet.offers.find(({id}) => id === typed('offer'))?.name ?? ''],
    ...asked.map((question): Line => [
      question.label,
      answerWords(question, field(`answers.${question.id}`), entries, words),
    ]),
    [more.sessions.label, sessionNames(field('sessions'), sheet, entries)],
  ];
}

const sessionNames = (field: string, {sessions}: SignUpSheet, entries: Entries) =>
  sessions
    .filter(({id}) => (entries[field] ?? []).includes(id))
    .map(({item}) => item.name)
    .join('; ');

function invoiceLines(
  {payment, entry}: SignUpSheet,
  entries: Entries,
  {more: {invoice}}: MailWords,
): readonly Line[] {
  if (payment !== 'invoice') return [];
  const typed = (name: string) => entryIn(entries, `invoice.${name}`).trim();
  return [
    [invoice.heading, typed('organization')],
    [invoice.number[invoiceCountry(entry) ?? 'other'], typed('number')],
    [invoice.gln, typed('gln')],
    [invoice.order, typed('order')],
    [invoice.attention, typed('attention')],
    [invoice.email, typed('email')],
  ];
}
