import {remembered} from './locale.ts';

/** Writes whole amounts without decimals, as a price list does. */
const formatter = remembered((locale, style) => {
  const [currency, digits] = style.split(' ');
  return currency
    ? new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number(digits),
        maximumFractionDigits: Number(digits),
      })
    : new Intl.NumberFormat(locale);
});

/**
 * Writes an amount in a currency: `4.975 kr.`
 *
 * @param amount - In whole units, kroner and not øre.
 * @param currency - ISO 4217; without it the bare number is written.
 */
export function formatMoney(amount: number, currency: string | undefined, lang: string): string {
  const style = currency ? `${currency} ${Number.isInteger(amount) ? 0 : 2}` : '';
  return formatter(lang, style).format(amount);
}

const percents = remembered(
  locale => new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 1}),
);

/** Writes a percentage: `10 %`. */
export const formatPercent = (percent: number, lang: string): string =>
  percents(lang, '').format(percent / 100);
