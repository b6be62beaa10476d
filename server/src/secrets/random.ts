import type {RandomBytes} from '../surroundings.ts';

// Without those that are mistaken for another on paper or on the phone: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
const LETTERS = '3467ACDEFGHJKMNPQRTWXY9';

/** Gives 128 bits as hexadecimal: what can't be guessed, and never comes twice. */
export const newId = (random: RandomBytes): string =>
  [...random(16)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Gives what one says on the phone: `K7M-4QX`. */
export function newReference(random: RandomBytes): string {
  const letters = [...random(6)].map(byte => LETTERS[byte % LETTERS.length]);
  return `${letters.slice(0, 3).join('')}-${letters.slice(3, 6).join('')}`;
}

/** Gives a whole number from the least to the most, both included; at most 65,536 of them. */
export function newNumber(random: RandomBytes, least: number, most: number): number {
  const [high = 0, low = 0] = random(2);
  return least + ((high * 256 + low) % (most - least + 1));
}
