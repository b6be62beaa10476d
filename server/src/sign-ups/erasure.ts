import type {EventEntry} from '../../../src/feed/model.ts';
import {clockAt} from '../../../src/format/zone.ts';
import {addDays} from '../../../src/programme/moments.ts';
import {lastMomentOf} from '../../../src/programme/phase.ts';
import {readFacts, type Facts} from '../filing/facts.ts';
import type {KeptDate} from '../storage/sign-up-store.ts';
import {DEFAULT_KEEP_DAYS, type Surroundings} from '../surroundings.ts';
import {logChange} from './announce.ts';

/** How long a sign-up for a date that nobody knows is kept before its days begin to count. */
const UNDATED_DAYS = 365;

/** How many are erased in one transaction. */
const AT_ONCE = 100;

/**
 * Tells after which day the sign-ups of a date are erased, `YYYY-MM-DD`; nothing while that can't
 * be told: the event has no date yet.
 *
 * @param entry - Missing where the feeds no longer have the event.
 * @param keepDays - Where the feed doesn't say: what it said last, else the organiser's own.
 */
export function erasedAfter(
  {date, lastDay}: KeptDate,
  entry: EventEntry | undefined,
  keepDays: number,
): string | undefined {
  const now = entry?.dates.find(({id}) => id === date);
  const last = (now && lastMomentOf(now).date) ?? lastDay;
  return last && addDays(last, entry?.registration?.dataProtection?.keptDays ?? keepDays);
}

/** Erases the sign-ups whose days are over, as the organiser has promised under the form. */
export async function eraseOld(
  events: readonly EventEntry[],
  whole: boolean,
  surroundings: Surroundings,
): Promise<void> {
  const {store, clock, settings} = surroundings;
  const now = clock.now();
  const {date: today = ''} = clockAt(now.getTime(), settings.timeZone) ?? {};
  const keepDays = settings.keepDays ?? DEFAULT_KEEP_DAYS;
  const undatedBefore = new Date(now.getTime() - (keepDays + UNDATED_DAYS) * DAY).toISOString();
  const known = await knownFacts(surroundings);
  const isGone = (event: string) => whole || hasLeft(known.get(event), surroundings);
  for (const kept of await store.transaction(({signUps}) => signUps.keptDates())) {
    const entry = events.find(({id}) => id === kept.event);
    // While its feed can't be had, nobody knows whether it is later by now.
    if (!entry && !isGone(kept.event)) continue;
    const after = erasedAfter(kept, entry, known.get(kept.event)?.keptDays ?? keepDays);
    if (after !== undefined && after < today) await eraseAll(kept, () => true, surroundings);
    if (after === undefined && !entry) {
      await eraseAll(kept, ({createdAt}) => createdAt < undatedBefore, surroundings);
    }
  }
  await store.transaction(async tx => {
    const filed = new Set((await tx.signUps.keptDates()).map(({event}) => event));
    const present = new Set([...events.map(({id}) => id), ...filed]);
    await tx.events.remove([...known.keys()].filter(id => !present.has(id) && isGone(id)));
  });
}

/** Gives what was last read of each event: what it promised holds also when it is gone. */
async function knownFacts({
  store,
}: Pick<Surroundings, 'store'>): Promise<ReadonlyMap<string, Facts>> {
  const known = await store.transaction(({events}) => events.list());
  return new Map(
    known.flatMap(({id, facts}) => {
      const read = readFacts(facts);
      return read ? [[id, read] as const] : [];
    }),
  );
}

/** Tells whether the feed that had an event can be had, and has it no longer. */
const hasLeft = (facts: Facts | undefined, {feeds}: Surroundings): boolean =>
  feeds.lastReadings().some(({href, feed}) => feed !== undefined && href === facts?.feed);

const DAY = 24 * 60 * 60_000;

async function eraseAll(
  {event, date, lastDay}: KeptDate,
  isDue: (signUp: {readonly createdAt: string}) => boolean,
  surroundings: Surroundings,
) {
  for (let erased = AT_ONCE; erased === AT_ONCE;) {
    erased = await surroundings.store.transaction(async tx => {
      const listed = await tx.signUps.list({event, date}, {limit: AT_ONCE});
      const due = listed.filter(one => one.lastDay === lastDay && isDue(one));
      for (const {id} of due) await tx.signUps.remove(id);
      if (due.length) {
        const happening = {what: 'erased', who: 'server', detail: `${due.length}`} as const;
        await logChange(tx, happening, {event}, surroundings);
      }
      return due.length;
    });
  }
}
