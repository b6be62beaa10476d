import type {Spoken} from './text/spoken.ts';

/**
 * Stands for the language of the website's own page. No language can be called so: the first part
 * of a tag has two or three letters, or five to eight.
 */
export const PAGE_LANGUAGE = 'page';

/**
 * Gives the language that an element is told: the chosen one, else that of the configurator, as
 * websites often say a language that they aren't written in.
 *
 * @returns Nothing where the element shall follow its page.
 */
export const toldLanguage = (chosen: string | undefined, own: Spoken): string | undefined =>
  chosen === PAGE_LANGUAGE ? undefined : chosen || own;
