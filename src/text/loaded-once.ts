/** Fetches the sentences of each language. */
type Loaders<Language extends string, Words> = Readonly<
  Record<Language, () => Promise<{readonly text: Words}>>
>;

/** Makes a function that fetches the sentences of a language once; nothing when that fails. */
export function loadedOnce<Language extends string, Words>(
  loaders: Loaders<Language, Words>,
): (language: Language) => Promise<Words | undefined> {
  const texts = new Map<Language, Promise<Words | undefined>>();
  return language => {
    const known = texts.get(language);
    if (known) return known;
    const loaded = loaders[language]().then(
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
