import type {Offer} from '../feed/model.ts';
import {totalOf} from '../programme/price.ts';
import type {FormText} from '../text/form.ts';
import type {Text} from '../text/text.ts';
import {formatMoney, formatPercent} from './money.ts';
import {formatOffer} from './offer.ts';

/** A line of a reckoning. */
export interface CostLine {
  readonly label: string;
  readonly amount: string;
}

/** Writes what some people pay, short: `9.950 kr. + moms`; empty when that is not known. */
export const formatCost = (offer: Offer | undefined, people: number, text: Text): string =>
  offer?.price === undefined
    ? ''
    : formatOffer({...offer, price: offer.price * people, includes: []}, text).price;

/**
 * Writes how the price comes about, the sum last: people, VAT, total. Only what the feed tells:
 * without a percentage there is no VAT to reckon, and without a price nothing at all.
 */
export function costLines(
  offer: Offer,
  people: number,
  text: Text,
  {cost}: FormText,
): readonly CostLine[] {
  if (!offer.price) return [];
  const {net, vat, gross} = totalOf(offer, people);
  const money = (amount = 0) => formatMoney(amount, offer.currency, text.lang);
  const added = offer.vat === 'added';
  const each = {
    label: cost.each(people, money(offer.price)),
    amount: money(added ? net : gross),
  };
  if (vat === undefined || offer.vatPercent === undefined) {
    return [each, {label: cost.total, amount: formatCost(offer, people, text)}];
  }
  const percent = formatPercent(offer.vatPercent, text.lang);
  return [
    each,
    {label: added ? cost.vat(percent) : cost.ofWhichVat(percent), amount: money(vat)},
    {label: cost.total, amount: money(gross)},
  ];
}
