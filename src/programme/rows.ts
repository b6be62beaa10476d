import type {Slot} from './days.ts';

/** Gives what a point runs on beside others at the same time: its track, else its room. */
export const laneOf = ({item}: Slot): string | undefined => item.track ?? item.place;

const runBeside = (one: Slot, other: Slot) =>
  one.start.time !== undefined &&
  one.start.time === other.start.time &&
  laneOf(one) !== undefined &&
  laneOf(other) !== undefined;

/**
 * Puts points that begin at the same time on different tracks, or in different rooms, into one row;
 * every other point is a row by itself.
 *
 * @param slots - In order of time.
 */
export function rowsOf(slots: readonly Slot[]): readonly (readonly [Slot, ...Slot[]])[] {
  const rows: [Slot, ...Slot[]][] = [];
  for (const slot of slots) {
    const row = rows.at(-1);
    if (row && runBeside(row[0], slot)) row.push(slot);
    else rows.push([slot]);
  }
  return rows;
}
