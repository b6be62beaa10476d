/** A text has markup if something in it ends, or begins that need not end. */
const MARKUP = /<(\/[a-z]|(p|br|li|img|script)\b)/i;
const ENTITY = /&(?:#(\d{1,6}|x[\da-f]{1,5})|(\w{2,6}));/gi;

/** The names that feeds in Nordic languages and English are written with. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    aring: 'å',
    Aring: 'Å',
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    eacute: 'é',
  }),
);

const withoutTags = (text: string) =>
  text
    .replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, '')
    .replace(/<li\b/gi, '\n- $&')
    .replace(/<br\b/gi, '\n$&')
    .replace(/<\/(p|div|[uo]l|h\d|table)\b/gi, '\n\n$&')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

function decoded(whole: string, code?: string, name = ''): string {
  if (!code) return NAMED.get(name) ?? whole;
  const character = String.fromCodePoint(Number(`0${code}`));
  // Half a surrogate pair is no character, and breaks whatever it is put into.
  return /\p{Surrogate}/u.test(character) ? whole : character;
}

/**
 * Gives a text without markup, for feeds that have HTML where words belong.
 *
 * This is for reading, not for safety: what comes out is shown as text all the same.
 * Lists and paragraphs become the plain ones of a feed (`- ` and empty lines). Characters by name
 * or number (`&#8211;`) are written out with or without tags around, since many a feed escapes
 * its titles and nothing else.
 */
export const plainText = (text: string): string =>
  (MARKUP.test(text) ? withoutTags(text) : text).replace(ENTITY, decoded).trim();
