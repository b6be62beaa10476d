import type {ArticleEntry, EventEntry} from '../model.ts';
import {report, type Reading} from './reading.ts';
import {slugOf} from './names.ts';

type Entry = EventEntry | ArticleEntry;

/** An entry, and where it was read. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly reading: Reading;
}

/**
 * Sees to it that a name means one event, and one article.
 *
 * Of those that the feed itself gives the same name, the first is kept. Those that it gives none
 * are named after what they are called; where that is taken, as in a series of open houses, the
 * day is added, and if need be a number.
 */
export function namedEntries(placed: readonly PlacedEntry[]): readonly Entry[] {
  const taken = new Set<string>();
  const kept = placed.filter(({entry, reading}) => {
    const isTwice = taken.has(keyOf(entry));
    if (isTwice) report(reading, 'identifier-twice', entry.id);
    if (entry.id) taken.add(keyOf(entry));
    return !isTwice;
  });
  const numbers = new Map<string, number>();
  return kept.map(({entry}) => {
    if (entry.id) return entry;
    const id = freeName(entry, taken, numbers);
    taken.add(keyOf(entry, id));
    return {...entry, id, names: [id]};
  });
}

const keyOf = (entry: Entry, id = entry.id) => `${entry.kind} ${id}`;

/** @param numbers - The last number given to each name, so that nobody counts from one again. */
function freeName(entry: Entry, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  const slug = slugOf(entry.name) || entry.kind;
  if (!taken.has(keyOf(entry, slug))) return slug;
  const day = (entry.kind === 'event' ? entry.dates[0]?.start : entry.published)?.date;
  const dated = day ? `${slug}-${day}` : slug;
  const key = keyOf(entry, dated);
  let number = numbers.get(key) ?? 1;
  let name = dated;
  for (; taken.has(keyOf(entry, name)); number += 1) name = `${dated}-${number + 1}`;
  numbers.set(key, number);
  return name;
}
