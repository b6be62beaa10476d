const KINDS: readonly (readonly [RegExp, string])[] = [
  [/word/, 'Word'],
  [/excel|sheet/, 'Excel'],
  [/powerpoint|presentation/, 'PowerPoint'],
];

/** Writes what kind of file it is: `PDF` for `application/pdf`; empty where that says nothing. */
export function formatFileType(mediaType = ''): string {
  const office = KINDS.find(([pattern]) => pattern.test(mediaType));
  if (office) return office[1];
  const subtype = /\/([a-z0-9]{2,5})$/i.exec(mediaType)?.[1] ?? '';
  return subtype === 'plain' ? '' : subtype.toUpperCase();
}
