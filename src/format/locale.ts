/** Chromium has no nynorsk; its numbers and months are those of bokmål, see `Text.dayNames`. */
const STANDS_FOR: Readonly<Record<string, string>> = {nn: 'nb'};

/**
 * Gives a language tag that Intl can be handed, whatever a page, a feed or a browser calls its
 * language; English for what is no tag at all.
 */
export function localeOf(lang: string): string {
  try {
    return STANDS_FOR[lang] ?? Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Keeps what is dear to make: one formatter for each language and way of writing. */
export function remembered<Formatter>(make: (locale: string, style: string) => Formatter) {
  const made = new Map<string, Formatter>();
  return (lang: string, style: string): Formatter => {
    const key = `${lang} ${style}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = make(localeOf(lang), style);
    made.set(key, formatter);
    return formatter;
  };
}
