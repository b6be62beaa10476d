import type {Moment} from '../feed/model.ts';
import {soonest} from './changes.ts';
import type {ProgrammeDay, Slot} from './days.ts';
import {addDays, addMinutes} from './moments.ts';
import {NEXT_MINUTES} from './standings.ts';

/**
 * Tells when a programme next looks different: a day begins or ends, a point is next, begins or is
 * over. What comes after the end of a day that isn't past is not looked into: a year of points costs
 * no more than a day.
 *
 * @param days - In order of time.
 * @param now - On the event's own clock.
 */
export function nextStep(days: readonly ProgrammeDay[], now: Moment): Moment | undefined {
  let next: Moment | undefined;
  for (const {date, parts} of days) {
    if (!date) continue;
    const slots = parts.flatMap(part => part.slots);
    const ends = {date: addDays(date, 1), time: '00:00'};
    const moments = [{date, time: '00:00'}, ends, ...slots.flatMap(momentsOf)];
    next = soonest(next ? [next, ...moments] : moments, now);
    if (next && (!now.date || date >= now.date)) break;
  }
  return next;
}

const momentsOf = ({start: {date, time}, until}: Slot): readonly Moment[] =>
  time
    ? [{date, time: addMinutes(time, -NEXT_MINUTES)}, {date, time}, ...(until ? [until] : [])]
    : [];
