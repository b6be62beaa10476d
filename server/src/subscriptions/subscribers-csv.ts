import {csvOf, type Cell} from '../export/csv.ts';
import type {Surroundings} from '../surroundings.ts';
import {linksFor} from './links.ts';

/**
 * Gives the organiser's list: one row a confirmed subscriber, with the links that each letter to
 * them must have. The columns are named in English and alike for every organiser: programs that
 * merge letters go by them.
 */
export async function subscribersCsv(
  surroundings: Pick<Surroundings, 'store' | 'secret' | 'settings'>,
): Promise<string> {
  const all = await surroundings.store.transaction(({subscriptions}) => subscriptions.list());
  const rows = await Promise.all(
    all.map(async ({consent, ...one}): Promise<readonly Cell[]> => {
      const links = await linksFor(one, surroundings);
      return [
        ...[one.email, one.name, one.topics.join(', '), one.lang, one.partner],
        ...[consent?.text, consent?.version, consent?.at, one.confirmedAt],
        ...[links.preferences, links.unsubscribe],
      ];
    }),
  );
  return csvOf([HEADINGS, ...rows]);
}

const HEADINGS: readonly string[] = [
  ...['email', 'name', 'topics', 'language', 'partner'],
  ...['consent text', 'consent version', 'consent time', 'confirmed'],
  ...['preferences link', 'unsubscribe link'],
];
