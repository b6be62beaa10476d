import type {EventEntry} from '../../../src/feed/model.ts';
import {clockAt} from '../../../src/format/zone.ts';
import {addDays} from '../../../src/programme/moments.ts';
import {lastMomentOf} from '../../../src/programme/phase.ts';
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
  for (const kept of await store.transaction(({signUps}) => signUps.keptDates())) {
    const entry = events.find(({id}) => id === kept.event);
    // While a feed can't be had, its promise isn't known.
    if (!entry && !whole) continue;
    const after = erasedAfter(kept, entry, keepDays);
    if (after !== undefined && after < today) await eraseAll(kept, () => true, surroundings);
    if (after === undefined && !entry) {
      await eraseAll(kept, ({createdAt}) => createdAt < undatedBefore, surroundings);
    }
  }
}

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
