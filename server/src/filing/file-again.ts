import {clockAt} from '../../../src/format/zone.ts';
import type {EventEntry} from '../../../src/feed/model.ts';
import type {LastReading} from '../feeds/feeds.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {factsOf, readFacts, writtenFacts} from './facts.ts';
import {fileKin, type Kin} from './file-kin.ts';
import {heirOf, type Remembered} from './same-event.ts';

type Needs = Pick<Surroundings, 'feeds' | 'clock' | 'settings'>;

/**
 * Sees to it that the sign-ups of an event are filed under the ids that it and its dates have now,
 * also where they were made under others: who counts places, or looks for sign-ups by those ids,
 * calls this before, in the same transaction. It costs one row where nothing was edited.
 *
 * Beside other processes, which may know an older feed for a while, nothing is counted twice
 * either: each files under the ids it knows before it counts.
 */
export async function fileAgain(
  tx: Transaction,
  entry: EventEntry,
  surroundings: Needs,
): Promise<void> {
  const readings = surroundings.feeds.lastReadings();
  const own = {id: entry.id, facts: factsOf(entry, readings)};
  const known = await tx.events.find(entry.id);
  if (known?.facts === writtenFacts(own.facts)) return;
  const present = eventsIn(readings);
  // The feed may have been read anew since: then this very event is in it under another id.
  const newer = present.some(({id}) => id === own.id)
    ? undefined
    : heirOf(own, present, () => false);
  const others = present.filter(({id}) => id !== own.id && id !== newer?.id);
  await fileUnder(tx, [own, ...others], readings, surroundings);
}

/** Does so for all events, with the feeds as they are now. */
export async function fileAllAgain(surroundings: Pick<Surroundings, 'store'> & Needs) {
  const {feeds, store} = surroundings;
  await feeds.allEvents();
  await store.transaction(tx => {
    const readings = feeds.lastReadings();
    return fileUnder(tx, eventsIn(readings), readings, surroundings);
  });
}

function eventsIn(readings: readonly LastReading[]): readonly Remembered[] {
  const events = new Map<string, Remembered>();
  for (const entry of readings.flatMap(({feed}) => feed?.events ?? [])) {
    const {id} = entry;
    if (!events.has(id)) events.set(id, {id, facts: factsOf(entry, readings)});
  }
  return [...events.values()];
}

async function fileUnder(
  tx: Transaction,
  present: readonly Remembered[],
  readings: readonly LastReading[],
  {clock, settings}: Needs,
) {
  const known = await tx.events.list();
  const texts = new Map(known.map(({id, facts}) => [id, facts]));
  const edited = present.filter(({id, facts}) => texts.get(id) !== writtenFacts(facts));
  if (!edited.length) return;
  const kin = await kinOf(tx, known);
  const isNew = (id: string) => !kin.has(id);
  const today = clockAt(clock.now().getTime(), settings.timeZone)?.date ?? '';
  const families = new Map<string, Kin[]>();
  for (const was of kin.values()) {
    const heir = heirOf(was, present, isNew);
    // What is in a feed that can't be had is not gone, and is no other event.
    const isUnread = readings.some(({href, feed}) => href === was.facts.feed && !feed);
    if (heir && (heir.id === was.id || !isUnread))
      families.set(heir.id, [...(families.get(heir.id) ?? []), was]);
  }
  for (const event of present) {
    const family = families.get(event.id) ?? [];
    const isEdited = edited.includes(event) || family.some(({id}) => id !== event.id);
    if (isEdited) await fileKin(tx, event, family, today);
  }
}

/** Gives all that is known of events, and of those that have sign-ups and nothing else is known of. */
async function kinOf(
  {signUps}: Transaction,
  known: Awaited<ReturnType<Transaction['events']['list']>>,
): Promise<ReadonlyMap<string, Kin>> {
  const shelves = new Map<string, Set<string>>();
  for (const {event, date} of await signUps.eventTallies()) {
    shelves.set(event, (shelves.get(event) ?? new Set()).add(date));
  }
  const records = new Map(known.map(one => [one.id, one]));
  const ids = new Set([...records.keys(), ...shelves.keys()]);
  return new Map(
    [...ids].map(id => {
      const record = records.get(id);
      const facts = (record && readFacts(record.facts)) ?? {title: '', names: [id], dates: []};
      return [id, {id, facts, record, filed: [...(shelves.get(id) ?? [])]}];
    }),
  );
}
