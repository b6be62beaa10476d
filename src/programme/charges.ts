import {entryIn, personField, type Entries} from '../contract/entries.ts';
import {indexesTo} from '../feed/indexes.ts';
import type {Offer} from '../feed/model.ts';
import {sum} from '../feed/sum.ts';
import {totalOf, type Total} from './price.ts';

/** A price, and how many in a sign-up pay it. */
export interface Charge {
  readonly offer: Offer;
  readonly people: number;
}

/**
 * Tells who in a sign-up pays which price. Those who come along pay the contact's unless they have
 * chosen one of their own; nobody is reckoned with before the contact has a price.
 *
 * @param people - How many sign up, the contact among them.
 */
export function chargesOf(
  contact: Offer | undefined,
  offers: readonly Offer[],
  entries: Entries,
  people: number,
): readonly Charge[] {
  if (!contact) return [];
  const companions = indexesTo(people - 1).map(index => {
    const own = entryIn(entries, personField(index, 'offer'));
    return offers.find(({id}) => id === own) ?? contact;
  });
  const paid = [contact, ...companions];
  return [...new Set(paid)].map(offer => ({
    offer,
    people: paid.filter(one => one === offer).length,
  }));
}

const AMOUNTS = ['net', 'vat', 'gross'] as const;

/** Adds up what is paid; what isn't known of each price isn't known of the sum. */
export function sumOf(charges: readonly Charge[]): Total {
  const [first] = charges;
  if (charges.some(({offer}) => offer.currency !== first?.offer.currency)) return {};
  const totals = charges.map(({offer, people}) => totalOf(offer, people));
  return Object.fromEntries(
    AMOUNTS.flatMap(amount => {
      const known = totals.flatMap(total => total[amount] ?? []);
      const all = sum(known);
      return known.length === totals.length ? [[amount, Math.round(all * 100) / 100]] : [];
    }),
  );
}
