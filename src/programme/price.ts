import type {Offer} from '../feed/model.ts';

/** What something costs, in whole units of the currency, to the hundredth. */
export interface Total {
  readonly net?: number;
  readonly vat?: number;
  readonly gross?: number;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

/**
 * Works out what a number of people pay. What can't be known without the VAT's percentage is
 * left out; an unknown price gives nothing at all.
 */
export function totalOf(offer: Offer, people = 1): Total {
  if (offer.price === undefined) return {};
  const sum = cents(offer.price * people);
  if (offer.price === 0) return {net: 0, vat: 0, gross: 0};
  const rate = offer.vatPercent === undefined ? undefined : offer.vatPercent / 100;
  switch (offer.vat) {
    case 'added':
      return rate === undefined
        ? {net: sum}
        : {net: sum, vat: cents(sum * rate), gross: cents(sum * (1 + rate))};
    case 'included':
      return rate === undefined
        ? {gross: sum}
        : {net: cents(sum / (1 + rate)), vat: cents(sum - sum / (1 + rate)), gross: sum};
    case 'unknown':
      return {gross: sum};
  }
}
