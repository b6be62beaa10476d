import {isFields, textOf, textsIn, textsOf, type Fields} from './values.ts';

/** Gives what follows the last `/`, `#` or `:` of an address. */
export const lastSegment = (address: string): string =>
  address.split(/[/#:]/).findLast(Boolean) ?? address;

/**
 * Tells whether a thing says that it is of a type, `@type` and `type` alike; the type is held
 * against the bare name, as in `Event` of `https://schema.org/Event`.
 */
export const isOfType = (thing: unknown, type: RegExp): boolean =>
  isFields(thing) &&
  textsOf(thing['@type'] ?? thing.type).some(name => type.test(lastSegment(name)));

/** Gives the names that a thing goes by: `identifier`, `id` or `@id`, whole and their last segment. */
function namesOf(fields: Fields): readonly string[] {
  const addresses = [fields.id, fields['@id']].flatMap(one => textOf(one) ?? []);
  const identifiers = textsIn('value')(fields.identifier);
  return [...new Set([...identifiers, ...addresses, ...addresses.map(lastSegment)])];
}

/** Gives the first of those names, or another where there are none. */
export const idOf = (fields: Fields, otherwise: string): string => namesOf(fields)[0] ?? otherwise;

/** Makes a name out of words, for a thing that the feed gave none. */
export const slugOf = (words: string): string =>
  // By whole characters: half of one would break every address it is put into.
  [
    ...words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ]
    .slice(0, 60)
    .join('');

/**
 * Gives the names of an entry. One that the feed gave none is named once all are known
 * (`named-entries.ts`), since two may be called the same.
 */
export const identityOf = (fields: Fields) => {
  const names = namesOf(fields);
  return {id: names[0] ?? '', names};
};
