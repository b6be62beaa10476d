/** The languages that the elements speak. */
export const LANGUAGES = ['da', 'nb', 'nn', 'sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What people read before English who read none of these best: any Norwegian, Faroese, Greenlandic. */
const NEIGHBOURS: ReadonlyMap<string, Language> = new Map([
  ['no', 'nb'],
  ['fo', 'da'],
  ['kl', 'da'],
]);

/**
 * Gives the language of ours that serves a reader of another best: the same one, its neighbour, or
 * English.
 *
 * @param lang - BCP 47 tag, of any kind; may be empty.
 */
export function languageFor(lang: string): Language {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find(known => known === primary) ?? NEIGHBOURS.get(primary) ?? 'en';
}
