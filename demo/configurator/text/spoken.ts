import {LANGUAGES, languageFor, type Language} from '../../../src/text/languages.ts';

/** The languages of the configurator: those of the elements. */
export const SPOKEN = LANGUAGES;

/** A language of the configurator. */
export type Spoken = Language;

/** What each language calls itself, for who reads another. */
export const LANGUAGE_NAMES: Readonly<Record<Spoken, string>> = {
  da: 'Dansk',
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** Gives the language of the configurator for someone who reads another best. */
export const spokenFor = (lang: string): Spoken => languageFor(lang);
