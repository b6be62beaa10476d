import type {Offer, RefundRule} from '../model.ts';
import {idOf} from './names.ts';
import {inside, report, type Reading} from './reading.ts';
import {each, shaped} from './shapes.ts';
import {countOf, isFields, listOf, numberOf, textOf, textsOf, type Fields} from './values.ts';

/** `4.975` is most likely four thousand and not five: no price has a third decimal. */
const PRICE = /^\d+([.,]\d\d?)?$/;

/** Reads a price; one that is missing or can't be read is unknown, never free. */
function priceOf(value: unknown, reading: Reading): number | undefined {
  const text = textOf(value);
  if (!text) return undefined;
  return PRICE.test(text) ? numberOf(text) : report(reading, 'price-unreadable', text);
}

/** Reads a currency by its three letters (ISO 4217). */
export function currencyOf(value: unknown): string | undefined {
  const text = textOf(value)?.toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(text) ? text : undefined;
}

const vatOf = (isIncluded: unknown) =>
  isIncluded === true ? 'included' : isIncluded === false ? 'added' : 'unknown';

/** Tells by schema.org's word, or its address. */
const isSoldOut = (availability: unknown) => /\bSoldOut$/.test(textOf(availability) ?? '');

const readOffer = shaped({
  name: textOf,
  price: priceOf,
  currency: [currencyOf, 'priceCurrency'],
  vat: [vatOf, 'valueAddedTaxIncluded'],
  vatPercent: numberOf,
  includes: textsOf,
  soldOut: [isSoldOut, 'availability'],
});

function offerOf(fields: Fields, reading: Reading, index: number): Offer {
  const offer = readOffer(withSpecification(fields), reading);
  const id = idOf(fields, offer.name ?? String(index + 1));
  return {currency: reading.currency, ...offer, id};
}

/** What an offer doesn't say of its price, its `PriceSpecification` may. */
function withSpecification(fields: Fields): Fields {
  const [specification] = listOf(fields.priceSpecification);
  if (!isFields(specification)) return fields;
  return {
    ...fields,
    price: fields.price ?? specification.price,
    priceCurrency: fields.priceCurrency ?? specification.priceCurrency,
    valueAddedTaxIncluded: fields.valueAddedTaxIncluded ?? specification.valueAddedTaxIncluded,
  };
}

/** Reads prices; an `AggregateOffer` has a range of its own, and the prices themselves inside. */
export const offersOf = each((fields, reading, index): Offer | readonly Offer[] => {
  const prices = listOf(fields.offers).filter(isFields);
  return prices.length
    ? each(offerOf)(prices, inside(reading, '.offers'))
    : offerOf(fields, reading, index);
});

/** Ten years: what is longer is a slip, and would lead before the first of all dates. */
const LONGEST_NOTICE = 3650;

const feeOf = (value: unknown) => numberOf(value ?? 0);

const readRefund = shaped({
  daysBefore: countOf,
  feePercent: feeOf,
  feeMinimum: feeOf,
  currency: currencyOf,
});

function refundOf(fields: Fields, reading: Reading): RefundRule | undefined {
  const {
    daysBefore,
    feePercent,
    feeMinimum,
    currency = reading.currency,
  } = readRefund(fields, reading);
  // A fee that can't be read is not no fee: rather no promise than one that isn't kept.
  if (daysBefore === undefined || feePercent === undefined || feeMinimum === undefined) {
    return undefined;
  }
  return {
    daysBefore: Math.min(daysBefore, LONGEST_NOTICE),
    feePercent: Math.min(feePercent, 100),
    feeMinimum,
    currency,
  };
}

/** Reads the rules for paying back, the earliest deadline first. */
export const refundsOf = (value: unknown, reading: Reading): readonly RefundRule[] =>
  [...each(refundOf)(value, reading)].sort((rule, other) => other.daysBefore - rule.daysBefore);
