import {sum} from '../feed/sum.ts';
import type {InvoiceCountry} from './invoice-countries.ts';

/**
 * Tells whether a company's number is one: CVR in Denmark (eight digits, modulus 11),
 * organisasjonsnummer in Norway (nine, modulus 11), organisationsnummer in Sweden (ten, Luhn).
 * Spaces, hyphens and the country's letters before it don't count.
 */
export function isBusinessNumber(text: string, country: InvoiceCountry | undefined): boolean {
  const digits = digitsOf(text);
  switch (country) {
    case 'DK':
      return digits.length === 8 && weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
    case 'NO':
      return digits.length === 9 && weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
    case 'SE':
      return digits.length === 10 && luhn(digits) % 10 === 0;
    case undefined:
      return text.trim().length > 0;
  }
}

/** Tells whether a GLN, or EAN location number, is one: 13 digits, the last a check digit (GS1). */
export function isGln(text: string): boolean {
  const digits = digitsOf(text);
  return (
    digits.length === 13 && weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
  );
}

/** Gives the digits of a number; none where something else stands among them. */
function digitsOf(text: string): readonly number[] {
  const bare = text.replace(/^\s*(DK|NO|SE|CVR|EAN|GLN)[\s:.-]*/i, '').replace(/[\s.-]|MVA$/gi, '');
  return /^\d+$/.test(bare) ? [...bare].map(Number) : [];
}

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  sum(digits.map((digit, index) => digit * (weights[index] ?? 0)));

/** https://en.wikipedia.org/wiki/Luhn_algorithm, for an even number of digits. */
const luhn = (digits: readonly number[]) =>
  sum(
    digits.map((digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      return doubled > 9 ? doubled - 9 : doubled;
    }),
  );
