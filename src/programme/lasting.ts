import type {Moment, ProgrammeItem} from '../feed/model.ts';
import {addDays, addMinutes, compareMoments} from './moments.ts';

/** A point of a programme and when it begins, its day worked out. */
export interface Placed {
  readonly item: ProgrammeItem;
  readonly start: Moment;
}

/** How long a last point without an end is taken to last, in minutes. */
const LAST_MINUTES = 60;

/**
 * Gives the end that the feed gives a point, with its day: an end without one that would lie before
 * the start is after midnight. Nothing for an end that can't be.
 */
export function endOf({end}: ProgrammeItem, start: Moment): Moment | undefined {
  if (!end) return undefined;
  if (!end.time) return end.date && start.date && end.date > start.date ? end : undefined;
  const overnight = start.date && start.time && end.time < start.time;
  const date = end.date ?? (overnight ? addDays(start.date, 1) : start.date);
  return compareMoments({date, time: end.time}, start) > 0 ? {date, time: end.time} : undefined;
}

/**
 * Works out until when each point of a day lasts: to its end; else until the next one begins, on
 * the same track or for all; else until the event closes; else an hour.
 *
 * @param ordered - The points of one day in order of time.
 * @param closes - When the event ends that day, `HH:MM`.
 */
export function untilsOf(
  ordered: readonly Placed[],
  closes: string | undefined,
): ReadonlyMap<ProgrammeItem, Moment> {
  const untils = new Map<ProgrammeItem, Moment>();
  const following = new Following();
  for (const {item, start} of ordered.toReversed()) {
    const {date, time} = start;
    if (!time) continue;
    const last = closes && closes > time ? closes : addMinutes(time, LAST_MINUTES);
    const lane = item.track && (item.place ?? item.track);
    const end = endOf(item, start);
    untils.set(item, end ? untilThe(end) : {date, time: following.after(time, lane) ?? last});
    following.add(time, lane);
  }
  return untils;
}

/** A day as an end is the end of that day. */
const untilThe = (end: Moment): Moment => ({time: '24:00', ...end});

interface Begins {
  readonly time: string;
  /** The time after it, if there is another. */
  readonly later?: string;
}

/** What begins later in a day that is gone through backwards: in each lane, and over all. */
class Following {
  readonly #lanes = new Map<string | undefined, Begins>();
  #every: Begins | undefined;

  /** Gives the first time after another at which something begins that ends what is in a lane. */
  after(time: string, lane: string | undefined): string | undefined {
    const begins = lane ? [this.#lanes.get(lane), this.#lanes.get(undefined)] : [this.#every];
    return begins
      .map(one => (one && one.time > time ? one.time : one?.later))
      .filter(later => later !== undefined)
      .sort()[0];
  }

  add(time: string, lane: string | undefined) {
    this.#lanes.set(lane, earlier(time, this.#lanes.get(lane)));
    this.#every = earlier(time, this.#every);
  }
}

const earlier = (time: string, known: Begins | undefined): Begins =>
  known?.time === time ? known : {time, later: known?.time};
