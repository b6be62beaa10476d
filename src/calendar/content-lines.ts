/** A line of iCalendar before it has a form: a name with its parameters, and a value. */
export type ContentLine = readonly [name: string, value: string];

/** The most octets on a line, its break not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Escapes a text value (RFC 5545, 3.3.11). Control characters other than line breaks have no form. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Writes lines as a file: folded, each ended by CRLF. */
export const writtenLines = (lines: readonly ContentLine[]): string =>
  lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

const octetsOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds between characters, never inside one. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
