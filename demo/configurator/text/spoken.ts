import {languageFor} from '../../../src/text/languages.ts';

/** The languages of the configurator. */
export const SPOKEN = ['da', 'nb', 'sv', 'en'] as const;

/** What each language calls itself, for who reads another. */
export const LANGUAGE_NAMES = {da: 'Dansk', nb: 'Norsk', sv: 'Svenska', en: 'English'} as const;

/** A language of the configurator. */
export type Spoken = (typeof SPOKEN)[number];

/** Gives the language of the configurator for someone who reads another best. */
export const spokenFor = (lang: string): Spoken => {
  const language = languageFor(lang);
  // Nynorsk, where the elements speak it: bokmål is nearest.
  return SPOKEN.find(one => one === language) ?? 'nb';
};
