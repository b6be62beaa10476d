import {remembered} from './locale.ts';

const collators = remembered(locale => new Intl.Collator(locale, {sensitivity: 'base'}));

/** Gives how a language puts names in order: Å comes last in Danish, and near A in English. */
export const compareNames = (lang: string): ((one: string, other: string) => number) =>
  collators(lang, '').compare;
