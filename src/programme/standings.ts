import type {EventEntry, Moment} from '../feed/model.ts';
import type {ProgrammeDay, Slot} from './days.ts';
import {addMinutes, compareMoments} from './moments.ts';
import {isOff} from './phase.ts';

/** What is going on at a point in time, as seen from a slot. */
export type Standing = 'past' | 'now' | 'next' | 'later';

/** How long before it begins a point is called the next, in minutes. */
export const NEXT_MINUTES = 60;

/**
 * Tells which points of a day are over, going on, next within the hour, and later. Points that are
 * not held, or have no day or time, have no standing.
 *
 * @param now - On the event's own clock.
 */
export function standingsOf({date, parts}: ProgrammeDay, now: Moment): ReadonlyMap<Slot, Standing> {
  const slots = parts.flatMap(part => part.slots).filter(isOnTheClock);
  const isComing = ({start}: Slot) => compareMoments(start, now) > 0;
  const nextTime = slots
    .filter(isComing)
    .map(({start}) => start.time ?? '')
    .sort()[0];
  const near = date === now.date && now.time && nextTime && addMinutes(nextTime, -NEXT_MINUTES);
  const nextIsNear = near && near <= (now.time ?? '');
  return new Map(
    slots.map(slot => {
      if (isComing(slot)) {
        return [slot, nextIsNear && slot.start.time === nextTime ? 'next' : 'later'];
      }
      return [slot, slot.until && compareMoments(slot.until, now) > 0 ? 'now' : 'past'];
    }),
  );
}

/**
 * Tells the same of all days of an event; nothing of one that isn't held.
 *
 * @param now - On the event's own clock.
 */
export const standingsIn = (
  {status}: EventEntry,
  days: readonly ProgrammeDay[],
  now: Moment,
): ReadonlyMap<Slot, Standing> =>
  new Map(isOff(status) ? [] : days.flatMap(day => [...standingsOf(day, now)]));

const isOnTheClock = ({start, item}: Slot) => start.date && start.time && !isOff(item.status);
