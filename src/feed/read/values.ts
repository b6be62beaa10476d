import {plainText} from './plain-text.ts';

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells whether a value is a JSON object. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives a list whether there is none, one or several: schema.org allows each. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [value ?? []].flat();

/** Gives the first there is of some fields. */
export const firstOf = (fields: Fields, names: readonly string[]): unknown => {
  for (const name of names) {
    const value = fields[name] ?? undefined;
    if (value !== undefined) return value;
  }
  return undefined;
};

/**
 * Gives the words of a text, a number or a JSON-LD value, the first where there are several;
 * nothing for all else, and for blanks.
 */
export function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isFields(first) ? first['@value'] : first;
  if (typeof text === 'number') return String(text);
  // Half a character, as a text cut short may end in, breaks every address it is put into.
  return typeof text === 'string'
    ? plainText(text).replace(/\p{Cs}/gu, '\ufffd') || undefined
    : undefined;
}

/** Gives the words of a thing that is either words or an object with them in a field. */
export const textIn =
  (...names: readonly string[]) =>
  (value: unknown): string | undefined =>
    textOf(isFields(value) ? firstOf(value, names) : value);

/** Gives the words of each of several such things. */
export const textsIn =
  (...names: readonly string[]) =>
  (value: unknown): readonly string[] =>
    listOf(value).flatMap(one => textIn(...names)(one) ?? []);

/** Gives the words in each of several texts. */
export const textsOf = textsIn('@value');

/** Gives the words of several things with commas between. */
export const joined =
  (...names: readonly string[]) =>
  (value: unknown): string | undefined =>
    textsIn(...names)(value).join(', ') || undefined;

/** Gives a whole or broken number, none below zero, also from a text such as `"48"`. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value) ?? '';
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Gives a count: a whole number. */
export function countOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number === undefined ? undefined : Math.floor(number);
}

/** Tells whether a feed says yes, which it does in no other way than `true`. */
export const isTrue = (value: unknown): boolean => value === true;

/** Gives the BCP 47 tag of a language, as text or as a schema.org `Language`. */
export function langOf(value: unknown): string | undefined {
  const text = textIn('alternateName')(listOf(value)[0]) ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) ? text : undefined;
}

/** The longest that an address can be (RFC 5321), which also keeps the pattern's work small. */
const LONGEST_EMAIL = 254;

/** What follows the `@` is a host and nothing more: a `?` there would add recipients to a mailto. */
const EMAIL = /^[^\s@<>"?&,;:\\]+@[^\s@<>"?&/,;:\\]+\.[^\s@<>"?&/,;:\\]+$/;

/** Gives an e-mail address that can be written to, without `mailto:`. */
export function emailOf(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/^mailto:/i, '') ?? '';
  return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? text : undefined;
}

/** Gives keywords: a list, or one text with commas. */
export function keywordsOf(value: unknown): readonly string[] {
  const words = textsIn('name')(value);
  return Array.isArray(value)
    ? words
    : words.flatMap(text => text.split(',').map(word => word.trim())).filter(Boolean);
}
