/**
 * Gives a text in one line: each run of control characters becomes a space. Signs that turn the
 * direction of what follows are left out, as they would turn the words around a name as well; names
 * that are read from right to left need none.
 */
export const lineOf = (text: string): string =>
  wellFormed(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();

/** Gives a text whose only control characters are line breaks, `\n`. */
export const linesOf = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    .trim();

/** Half a character is no text that a database keeps. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
