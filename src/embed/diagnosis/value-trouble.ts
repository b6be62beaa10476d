import type {Trouble} from '../../text/diagnosis.ts';
import {LANGUAGES} from '../../text/languages.ts';
import {nearest} from './nearest.ts';

/** What an attribute takes: words, or something of a form that an example shows. */
interface Taken {
  readonly words?: readonly string[];
  readonly form?: RegExp;
  readonly example?: string;
}

const TAKEN: Readonly<Record<string, Taken>> = {
  theme: {words: ['auto', 'light', 'dark']},
  show: {words: ['upcoming', 'past', 'all', 'articles']},
  lang: {words: LANGUAGES, form: /^(da|nb|nn|no|sv|en|fo|kl)(-|$)/i},
  'heading-level': {words: ['1', '2', '3', '4', '5', '6']},
  limit: {form: /^[1-9]\d*$/, example: '6'},
  captcha: {
    form: /^(turnstile|hcaptcha|friendly):./,
    example: 'turnstile:…, hcaptcha:…, friendly:…',
  },
  now: {form: /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?/, example: '2026-09-24T10:30'},
};

/** What people write who mean a language and think of a country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  dk: 'da',
  se: 'sv',
  gb: 'en',
  uk: 'en',
  us: 'en',
};

/** Tells what is wrong with the value of an attribute; nothing when it is understood, or left empty. */
export function valueTrouble(attribute: string, value: string): Trouble | undefined {
  const {words = [], form, example} = TAKEN[attribute] ?? {};
  const isKnown = !value || (!words.length && !form) || words.includes(value) || form?.test(value);
  if (isKnown) return undefined;
  const country = attribute === 'lang' ? COUNTRIES[value.toLowerCase()] : undefined;
  const meant = country ?? nearest(value, words);
  return {kind: 'value-unknown', attribute, value, meant, allowed: example ?? words.join(', ')};
}
