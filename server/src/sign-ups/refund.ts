import type {EventEntry, Offer, RefundRule} from '../../../src/feed/model.ts';
import type {Charge} from '../../../src/programme/charges.ts';
import {addDays} from '../../../src/programme/moments.ts';
import {refundSteps} from '../../../src/programme/refunds.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Choice} from './admission.ts';

/** What is paid back. */
export type Refund =
  /** The feed has no rule, or no price. */
  | {readonly status: 'unknown'}
  | {
      readonly status: 'known';
      /** In whole units of the currency, as the price is: with VAT or without. */
      readonly back: number;
      readonly kept: number;
      readonly currency: string | undefined;
      readonly vat: Offer['vat'];
    };

/** Tells who pays which price, as far as the feed still has those prices. */
export function chargesIn(
  {participants, offer: common}: Pick<SignUpRecord, 'participants' | 'offer'>,
  {offers}: EventEntry,
): readonly Charge[] {
  const ids = participants.map(({offer}) => offer ?? common);
  return offers
    .map(offer => ({offer, people: ids.filter(id => id === offer.id).length}))
    .filter(({people}) => people);
}

/**
 * Reckons what is paid back to those who cancel on a day, by the event's rule.
 *
 * @param today - On the event's own clock, `YYYY-MM-DD`.
 * @returns Nothing where nothing is paid: it is free, or they have no place.
 */
export function refundOn(
  today: string,
  signUp: SignUpRecord,
  {entry, date}: Choice,
): Refund | undefined {
  if (signUp.status !== 'confirmed' || !entry.offers.length) return undefined;
  const groups = chargesIn(signUp, entry);
  const prices = groups.flatMap(({offer, people}) =>
    Array.from({length: people}, () => offer.price),
  );
  if (prices.length && prices.every(price => price === 0)) return undefined;
  const known = prices.filter(price => price !== undefined);
  const [{offer} = {offer: undefined}] = groups;
  const whole = known.length === signUp.participants.length;
  const alike = groups.every(one => one.offer.currency === offer?.currency);
  if (!entry.refunds.length || !whole || !alike) return {status: 'unknown'};
  const rule = ruleOn(today, entry.refunds, date?.start.date);
  const kept = known.map(price =>
    rule ? (refundSteps([rule], undefined, price)[0]?.fee ?? price) : price,
  );
  const sum = (amounts: readonly number[]) => cents(amounts.reduce((one, other) => one + other, 0));
  return {
    status: 'known',
    back: cents(sum(known) - sum(kept)),
    kept: sum(kept),
    currency: offer?.currency,
    vat: offer?.vat ?? 'unknown',
  };
}

/** Of the rules that still hold, the one that asks for the earliest cancelling is the kindest. */
const ruleOn = (today: string, rules: readonly RefundRule[], firstDay: string | undefined) =>
  rules
    .filter(({daysBefore}) => !firstDay || today <= addDays(firstDay, -daysBefore))
    .sort((one, other) => other.daysBefore - one.daysBefore)[0];

const cents = (amount: number) => Math.round(amount * 100) / 100;
