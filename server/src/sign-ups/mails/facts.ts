import type {EventDate, EventEntry, Place} from '../../../../src/feed/model.ts';
import {formatCost} from '../../../../src/format/cost.ts';
import {formatMoney} from '../../../../src/format/money.ts';
import {formatAddress} from '../../../../src/format/names.ts';
import {formatTimes, formatWhen} from '../../../../src/format/when.ts';
import {placeOn} from '../../../../src/programme/phase.ts';
import {sumOf, type Charge} from '../../../../src/programme/charges.ts';
import {totalOf} from '../../../../src/programme/price.ts';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {Text} from '../../../../src/text/text.ts';
import {spoken, type Fact} from '../../mail/compose.ts';
import type {Words} from '../../mail/words.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Choice} from '../admission.ts';
import {chargesIn} from '../refund.ts';

/** Gives everything there is to tell of a sign-up, for its contact. */
export function factsForContact(
  signUp: SignUpRecord,
  choice: Choice,
  words: Words,
): readonly Fact[] {
  const {mail, life} = words;
  const {participants, reference, payment} = signUp;
  return filled([
    ...whenAndWhere(choice, words),
    {label: mail.signUp.participants, lines: participantLines(participants, words)},
    {label: life.sessions, lines: sessionLines(participants, choice.entry, words)},
    {label: mail.signUp.price, lines: priceLines(signUp, choice.entry, words.text)},
    {label: life.payment.label, lines: payment ? [life.payment[payment]] : []},
    {label: mail.signUp.reference, lines: [reference]},
  ]);
}

/** Gives what concerns one of those who come along. */
export const factsForPerson = (
  person: Participant,
  {reference}: SignUpRecord,
  choice: Choice,
  words: Words,
): readonly Fact[] =>
  filled([
    ...whenAndWhere(choice, words),
    {label: words.life.sessions, lines: sessionNames(person.sessions, choice.entry, words)},
    {label: words.mail.signUp.reference, lines: [reference]},
  ]);

const filled = (facts: readonly Fact[]) => facts.filter(({lines}) => lines.length);

function whenAndWhere({entry, date}: Choice, {mail, text}: Words): readonly Fact[] {
  const place = placeOn(entry, date);
  return [
    {label: mail.signUp.date, lines: whenLines(entry, date, text)},
    {label: mail.signUp.place, lines: place ? placeLines(place, text) : []},
  ];
}

function whenLines({name}: EventEntry, date: EventDate | undefined, text: Text): readonly string[] {
  if (!date?.start.date) return [text.dateUnknown];
  const {days, hours} = formatWhen(date, text);
  // The only date is often called as the event is.
  return [date.name === name ? '' : (date.name ?? ''), days, hours].filter(Boolean);
}

const placeLines = (place: Place, text: Text): readonly string[] =>
  [
    place.online ? text.label.online : '',
    place.name ?? '',
    formatAddress(place),
    place.url ?? '',
  ].filter(Boolean);

/** Names what a person may be called in a mail: their name, or their number. */
export const calledAs = ({name}: Participant, number: number, {form}: Words): string =>
  spoken(name) || form.label.person(number + 1);

const participantLines = (people: readonly Participant[], words: Words): readonly string[] =>
  people.length === 1
    ? ['1']
    : [String(people.length), ...people.map((one, number) => calledAs(one, number, words))];

function sessionLines(people: readonly Participant[], entry: EventEntry, words: Words) {
  const chosen = people.map(({sessions}) => sessionNames(sessions, entry, words));
  if (people.length === 1) return chosen.flat();
  return people.flatMap((person, number) => {
    const names = chosen[number] ?? [];
    return names.length ? [words.life.of(calledAs(person, number, words), names.join('; '))] : [];
  });
}

/** Names sessions, with their times. */
export const sessionNames = (
  ids: readonly string[],
  entry: EventEntry,
  {text}: Pick<Words, 'text'>,
): readonly string[] =>
  sessionsOf(entry)
    .filter(({id}) => ids.includes(id))
    .map(({item, start, end}) =>
      start.time
        ? `${item.name} (${text.at(formatTimes(start.time, end?.time, text))})`
        : item.name,
    );

/** The price for everyone together: without VAT and with, as far as that is known. */
function priceLines(signUp: SignUpRecord, entry: EventEntry, text: Text): readonly string[] {
  const charges = chargesIn(signUp, entry);
  const [first, ...others] = charges;
  if (!first) return [];
  if (!others.length) return onePrice(first, text);
  return [
    ...charges.map(
      ({offer, people}) =>
        `${people} × ${offer.name ?? ''}: ${formatCost([{offer, people}], text)}`,
    ),
    ...sumLines(charges, text),
  ];
}

function onePrice({offer, people}: Charge, text: Text): readonly string[] {
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

/** Prices in several currencies, or with VAT known of some only, have no sum. */
function sumLines(charges: readonly Charge[], text: Text): readonly string[] {
  const [first] = charges;
  const {gross} = sumOf(charges);
  const isAlike = charges.every(({offer}) => offer.vat === first?.offer.vat);
  if (!first || !isAlike || gross === undefined) return [];
  const sum = formatMoney(gross, first.offer.currency, text.lang);
  return [first.offer.vat === 'unknown' ? sum : text.price.includingVat(sum)];
}
