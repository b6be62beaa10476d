import type {Person, Place} from '../feed/model.ts';
import {remembered} from './locale.ts';
import type {Text} from '../text/text.ts';
import {ROLES} from '../feed/vocabulary.ts';

const lists = remembered(locale => new Intl.ListFormat(locale, {type: 'conjunction'}));

/** Writes several things in a row: `kaffe, frokost og te`. */
export const formatList = (parts: readonly string[], lang: string): string =>
  lists(lang, '').format(parts);

/**
 * Writes what a person does, or what several do: in the visitor's language where it is a known
 * word, else as given.
 */
export function formatRole(role: string, {person}: Pick<Text, 'person'>, people = 1): string {
  const known = ROLES.find(word => word === role);
  return known ? (people > 1 ? person.roles : person.role)[known] : role;
}

/** Writes words with a capital in front, as a label has it. */
export const capitalized = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** Writes who a person is beside the name: title and organisation. */
export const formatStanding = ({name, jobTitle, organization}: Person): string =>
  [jobTitle, organization].filter(part => part && part !== name).join(', ');

/** Writes an address on one line: `Vestergade 43, 8000 Aarhus C`. */
export const formatAddress = ({street, postalCode, locality}: Place): string =>
  [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
