/** Fetches the sentences of each language. */
type Loaders<Language extends string, Words> = Readonly<
  Record<Language, () => Promise<{readonly text: Words}>>
>;

type Loaded<Words> = () => Promise<{readonly text: Words}>;

/**
 * Makes a function that fetches the sentences of a language once; nothing when that fails.
 *
 * @param load - How a module is fetched; for those that come late, `loadModule`, which tries twice.
 */
export function loadedOnce<Language extends string, Words>(
  loaders: Loaders<Language, Words>,
  load: (load: Loaded<Words>) => ReturnType<Loaded<Words>> = load => load(),
): (language: Language) => Promise<Words | undefined> {
  const texts = new Map<Language, Promise<Words | undefined>>();
  return language => {
    const known = texts.get(language);
    if (known) return known;
    const loaded = load(loaders[language]).then(
      ({text}) => text,
      () => {
        texts.delete(language);
        return undefined;
      },
    );
    texts.set(language, loaded);
    return loaded;
  };
}
