import type {Consent} from '../model.ts';
import type {Reading} from './reading.ts';
import {idOf} from './names.ts';
import {each, one, shaped} from './shapes.ts';
import {countOf, textOf, type Fields} from './values.ts';
import {linkOf} from './words.ts';

function consentIn(fields: Fields, _: Reading, index: number): Consent | undefined {
  const text = textOf(fields.text);
  if (!text) return undefined;
  return {
    id: idOf(fields, `consent-${index + 1}`),
    text,
    version: textOf(fields.version) ?? '1',
    required: fields.required !== false,
  };
}

/** Reads what a subscriber agrees to. */
export const consentOf = one(consentIn, 'text');

/** Reads all that a visitor agrees to. */
export const consentsOf = each(consentIn, 'text');

/** Reads what happens to what visitors write. */
export const dataProtectionOf = one(shaped({text: textOf, keptDays: countOf, url: linkOf}), 'text');
