import {icsOf} from '../../../src/calendar/ics.ts';
import type {SignUpReceipt, SignUpRequest} from '../../../src/contract/schema.ts';
import type {EventDate, EventEntry, Offer, Place} from '../../../src/feed/model.ts';
import {formatMoney} from '../../../src/format/money.ts';
import {formatAddress} from '../../../src/format/names.ts';
import {formatWhen} from '../../../src/format/when.ts';
import {placeOn} from '../../../src/programme/phase.ts';
import {totalOf} from '../../../src/programme/price.ts';
import type {Text} from '../../../src/text/text.ts';
import {errorName} from '../error-name.ts';
import {composeMail, type Fact, type Part} from '../mail/compose.ts';
import type {Mail} from '../mail/mail.ts';
import {wordsFor, type Words} from '../mail/words.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';

/** Writes the mail that tells what a sign-up got; who has a place gets it for the calendar too. */
export async function confirmationMail(
  receipt: SignUpReceipt,
  {contact, lang}: SignUpRequest,
  choice: Choice,
  {settings, clock, log}: Pick<Surroundings, 'settings' | 'clock' | 'log'>,
): Promise<Mail> {
  const words = wordsFor(lang);
  const {signUp} = words.mail;
  const {organizer} = settings;
  const {entry, date} = choice;
  const waits = receipt.status === 'waiting';
  const parts: Part[] = [
    ...opening(receipt, entry.name, words),
    {kind: 'facts', facts: factsOf(receipt, choice, words)},
    ...(entry.url ? [{kind: 'link', label: signUp.page, href: entry.url} as const] : []),
    {kind: 'paragraph', text: signUp.contact(organizer.name, organizer.email, receipt.reference)},
    {kind: 'paragraph', text: signUp.notYou},
  ];
  const mail = await composeMail(
    {
      to: {name: contact.name, address: contact.email.trim()},
      subject: waits ? signUp.subjectWaiting(entry.name) : signUp.subjectConfirmed(entry.name),
      parts,
    },
    words,
    settings,
  );
  if (waits || !date) return mail;
  return {...mail, attachments: calendarFile(entry, date, {clock, log})};
}

/** A place is worth more than its line in a calendar: without the file, the mail goes all the same. */
function calendarFile(
  entry: EventEntry,
  date: EventDate,
  {clock, log}: Pick<Surroundings, 'clock' | 'log'>,
): Mail['attachments'] {
  try {
    const content = icsOf(entry, date, {now: clock.now()});
    return [{name: 'event.ics', type: CALENDAR_TYPE, content}];
  } catch (error) {
    log({what: 'calendar-file-failed', event: entry.id, error: errorName(error)});
    return [];
  }
}

const CALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH';

function opening(receipt: SignUpReceipt, event: string, {mail}: Words): readonly Part[] {
  const {signUp} = mail;
  if (receipt.status === 'confirmed') {
    return [{kind: 'paragraph', text: signUp.confirmed(event, receipt.people)}];
  }
  return [
    {kind: 'paragraph', text: signUp.waiting(event, receipt.position ?? 1)},
    {kind: 'paragraph', text: signUp.waitingNext},
  ];
}

function factsOf(
  {people, reference}: SignUpReceipt,
  {entry, date, offer}: Choice,
  {mail, text}: Words,
): readonly Fact[] {
  const {signUp} = mail;
  const place = placeOn(entry, date);
  return [
    {label: signUp.date, lines: whenLines(date, text)},
    {label: signUp.place, lines: place ? placeLines(place, text) : []},
    {label: signUp.participants, lines: [String(people)]},
    {label: signUp.price, lines: offer ? priceLines(offer, people, text) : []},
    {label: signUp.reference, lines: [reference]},
  ].filter(({lines}) => lines.length);
}

function whenLines(date: EventDate | undefined, text: Text): readonly string[] {
  if (!date?.start.date) return [text.dateUnknown];
  const {days, hours} = formatWhen(date, text);
  return [date.name ?? '', days, hours].filter(Boolean);
}

const placeLines = (place: Place, text: Text): readonly string[] =>
  [
    place.online ? text.label.online : '',
    place.name ?? '',
    formatAddress(place),
    place.url ?? '',
  ].filter(Boolean);

/** The price for everyone together: without VAT and with, as far as that is known. */
function priceLines(offer: Offer, people: number, text: Text): readonly string[] {
  const {net, gross} = totalOf(offer, people);
  const money = (amount: number) => formatMoney(amount, offer.currency, text.lang);
  if (net === 0 && gross === 0) return [text.price.free];
  const lines = [offer.name ?? ''];
  if (offer.vat === 'added' && net !== undefined) lines.push(text.price.plusVat(money(net)));
  if (gross !== undefined) {
    lines.push(offer.vat === 'unknown' ? money(gross) : text.price.includingVat(money(gross)));
  }
  return lines.filter(Boolean);
}
