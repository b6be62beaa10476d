import type {Offer} from '../feed/model.ts';
import {totalOf} from '../programme/price.ts';
import type {Text} from '../text/text.ts';
import {formatMoney} from './money.ts';
import {formatList} from './names.ts';

/** A price in words. */
export interface OfferWords {
  /** `4.975 kr. + moms` */
  readonly price: string;
  /** What it comes to with VAT, where the price is without and the rate is known. */
  readonly gross?: string;
  /** `Inklusive kaffe og frokost` */
  readonly includes?: string;
}

/** Writes what one person pays. A price that is not known is said to be so. */
export function formatOffer(offer: Offer, {lang, price}: Pick<Text, 'lang' | 'price'>): OfferWords {
  const includes = offer.includes.length
    ? price.includes(formatList(offer.includes, lang))
    : undefined;
  const {net, gross} = totalOf(offer);
  const money = (amount: number) => formatMoney(amount, offer.currency, lang);
  if (offer.price === 0) return {price: price.free, includes};
  if (offer.vat === 'added' && net !== undefined) {
    const withVat = gross === undefined ? undefined : price.gross(money(gross));
    return {price: price.plusVat(money(net)), gross: withVat, includes};
  }
  if (gross === undefined) return {price: price.unknown, includes};
  const words = offer.vat === 'included' ? price.includingVat(money(gross)) : money(gross);
  return {price: words, includes};
}
