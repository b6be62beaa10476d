import {DOOR_DIGITS} from '../../../src/contract/captcha.ts';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import {hexOf} from '../secrets/digest.ts';
import {hmacOf, isSame} from '../secrets/hmac.ts';
import {newId} from '../secrets/random.ts';
import type {Surroundings} from '../surroundings.ts';

/** How long a door can be gone through, in milliseconds: long enough to fill in the rest by ear. */
export const DOOR_LIFETIME = 30 * 60_000;

/** What a door needs to know. */
type Keeper = Pick<Surroundings, 'clock' | 'secret'>;

/** A second door: some digits to read or hear, for one form. */
export interface Door {
  readonly id: string;
  readonly purpose: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/**
 * Makes a door for one form: `id.purpose.expiry.signature`. Nothing of it is kept. Its digits are
 * the HMAC of its id, so nobody reads them in it or in the database, and the picture and the sound
 * say the same.
 */
export async function newDoor(
  purpose: CaptchaPurpose,
  {clock, random, secret}: Keeper & Pick<Surroundings, 'random'>,
): Promise<string> {
  const door = `${newId(random)}.${purpose}.${clock.now().getTime() + DOOR_LIFETIME}`;
  return `${door}.${await signatureOf(door, secret)}`;
}

/** Reads a door that is ours and has not expired; nothing otherwise. */
export async function readDoor(text: string, {clock, secret}: Keeper): Promise<Door | undefined> {
  const [id = '', purpose = '', expiry = '', signature = ''] = text.split('.');
  const signed = await signatureOf(`${id}.${purpose}.${expiry}`, secret);
  if (!isSame(signature, signed) || Number(expiry) <= clock.now().getTime()) return undefined;
  return {id, purpose, expiresAt: new Date(Number(expiry)).toISOString()};
}

/** Gives the digits of a door. */
export async function digitsOf({id}: Door, secret: string): Promise<string> {
  const bytes = await hmacOf(secret, `digits of door ${id}`);
  // Two bytes a digit: of one alone, six digits would come a little oftener than the others.
  return Array.from(
    {length: DOOR_DIGITS},
    (_, index) => ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)) % 10,
  ).join('');
}

/** Tells whether someone has read or heard right, however they write it: spaces, O for 0, l for 1. */
export const isRight = (answer: string, digits: string): boolean =>
  isSame(
    answer
      .normalize('NFKC')
      .replace(/[\s\p{P}\p{Cf}]/gu, '')
      .replace(/o/gi, '0')
      .replace(/[il|]/gi, '1'),
    digits,
  );

const signatureOf = async (door: string, secret: string) =>
  hexOf(await hmacOf(secret, `door ${door}`));
