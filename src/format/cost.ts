import {sum} from '../feed/sum.ts';
import {sumOf, type Charge} from '../programme/charges.ts';
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
export function formatCost(charges: readonly Charge[], text: Text): string {
  const price = sum(charges.map(({offer, people}) => (offer.price ?? NaN) * people));
  const [first] = withPrice(charges);
  const offer = (first ?? charges[0])?.offer;
  if (!offer || Number.isNaN(price)) return '';
  if (isAlike(charges)) {
    return formatOffer({...offer, price: Math.round(price * 100) / 100, includes: []}, text).price;
  }
  const {gross} = sumOf(charges);
  return gross === undefined ? '' : formatMoney(gross, offer.currency, text.lang);
}

/** Writes what some people pay, with what it comes to where VAT is on top. */
export function formatCostInFull(charges: readonly Charge[], text: Text): string {
  const cost = formatCost(charges, text);
  const {net, gross} = sumOf(charges);
  const added = charges.some(({offer}) => offer.vat === 'added');
  if (!cost || !added || gross === undefined || gross === net) return cost;
  const withVat = text.price.gross(formatMoney(gross, charges[0]?.offer.currency, text.lang));
  return `${cost} (${withVat})`;
}

/** Nobody reckons VAT of what is free. */
const withPrice = (charges: readonly Charge[]) => charges.filter(({offer}) => offer.price);

/** Whether amounts can be added before VAT is: the same currency, the same way of counting VAT. */
function isAlike(charges: readonly Charge[]): boolean {
  const [first, ...others] = withPrice(charges).map(({offer}) => offer);
  return others.every(
    ({currency, vat, vatPercent}) =>
      currency === first?.currency && vat === first?.vat && vatPercent === first?.vatPercent,
  );
}

/**
 * Writes how the price comes about, the sum last: people by price, VAT, total. Only what the feed
 * tells: without a percentage there is no VAT to reckon, and without a price nothing at all.
 */
export function costLines(
  charges: readonly Charge[],
  text: Text,
  {cost}: FormText,
): readonly CostLine[] {
  const paid = withPrice(charges);
  if (!paid.length || charges.some(({offer}) => offer.price === undefined)) return [];
  const added = paid.every(({offer}) => offer.vat === 'added');
  const named = charges.length > 1;
  const each = charges.map(({offer, people}) => {
    const {net, gross} = sumOf([{offer, people}]);
    const money = (amount = 0) => formatMoney(amount, offer.currency, text.lang);
    const price = [named ? offer.name : '', money(offer.price)].filter(Boolean).join(', ');
    return {label: cost.each(people, price), amount: money(added ? net : (gross ?? net))};
  });
  const total = {label: cost.total, amount: totalAmount(charges, text)};
  return [...each, ...vatLines(paid, added, text, cost), ...(total.amount ? [total] : [])];
}

function totalAmount(charges: readonly Charge[], text: Text): string {
  const {vat, gross} = sumOf(withPrice(charges));
  const [first] = charges;
  return vat === undefined || gross === undefined
    ? formatCost(charges, text)
    : formatMoney(gross, first?.offer.currency, text.lang);
}

/** One line for each rate, as an invoice has it; none unless all rates are known. */
function vatLines(
  paid: readonly Charge[],
  added: boolean,
  {lang}: Text,
  cost: FormText['cost'],
): readonly CostLine[] {
  if (sumOf(paid).vat === undefined) return [];
  const rates = [...new Set(paid.map(({offer}) => offer.vatPercent ?? 0))];
  return rates.map(rate => {
    const charged = paid.filter(({offer}) => offer.vatPercent === rate);
    const percent = formatPercent(rate, lang);
    return {
      label: added ? cost.vat(percent) : cost.ofWhichVat(percent),
      amount: formatMoney(sumOf(charged).vat ?? 0, paid[0]?.offer.currency, lang),
    };
  });
}
