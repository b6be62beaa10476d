import type {EventEntry, Moment, ProgrammeItem} from '../feed/model.ts';
import {endOf, untilsOf, type Placed} from './lasting.ts';
import {compareMoments} from './moments.ts';

/** A point of a programme in its place of the day. */
export interface Slot {
  readonly item: ProgrammeItem;
  readonly start: Moment;
  /** The end that the feed gives; an end that was worked out is never shown as a fact. */
  readonly end?: Moment;
  /** When it is taken to be over: its end, or when the next one begins; missing without a start. */
  readonly until?: Moment;
}

/** A run of points, under a heading where the feed has one. */
export interface ProgrammePart {
  readonly part?: ProgrammeItem;
  /** How many parts it is inside of: 0 for a part of the day, 1 for a block of that part. */
  readonly depth: number;
  readonly slots: readonly Slot[];
}

/** A day of a programme; without a date when that is not set yet. */
export interface ProgrammeDay {
  readonly date?: string;
  readonly parts: readonly ProgrammePart[];
}

/**
 * Gives the programme of an event day by day, in order of time; what has no day comes last.
 *
 * A point without a day of its own is on the day of its part, or on the event's only day. Points
 * without a time keep their place behind the one before them.
 */
export function daysOf(entry: EventEntry): readonly ProgrammeDay[] {
  const day = onlyDayOf(entry);
  const points = entry.programme.map(item => pointOf(item, day));
  const dates = [...new Set(points.flatMap(datesIn))].sort((one = '9', other = '9') =>
    one < other ? -1 : one > other ? 1 : 0,
  );
  return dates.map(date => dayOf(date, keptOn(date, points), closingTime(entry, date)));
}

/** A point in its place, with the points in it where it is a part. */
interface Point extends Placed {
  readonly points: readonly Point[];
}

const isPart = ({item}: Point) => item.kind === 'part';

function onlyDayOf({dates}: EventEntry): string | undefined {
  const [date, ...others] = dates;
  const single = date && !others.length && (date.end?.date ?? date.start.date) === date.start.date;
  return single ? date.start.date : undefined;
}

function pointOf(item: ProgrammeItem, day: string | undefined): Point {
  const start = {date: item.start.date ?? day, time: item.start.time};
  const inner = item.kind === 'part' ? item.items : [];
  return {item, start, points: inner.map(one => pointOf(one, start.date))};
}

const datesIn = (point: Point): readonly (string | undefined)[] =>
  isPart(point) ? point.points.flatMap(datesIn) : [point.start.date];

/** Gives the points of one day; a part that lasts several is on each of them with its points there. */
const keptOn = (date: string | undefined, points: readonly Point[]): readonly Point[] =>
  points.flatMap(point => {
    if (!isPart(point)) return point.start.date === date ? [point] : [];
    const inner = keptOn(date, point.points);
    return inner.length ? [{...point, points: inner}] : [];
  });

/** Gives when the event ends on a day, where it says so. */
const closingTime = ({dates}: EventEntry, day: string | undefined): string | undefined =>
  dates.find(({start, end, daily}) => {
    const [first, last] = [start.date, end?.date ?? start.date];
    return day && first && last && day <= last && (daily ? day >= first : day === last);
  })?.end?.time;

function dayOf(
  date: string | undefined,
  points: readonly Point[],
  closes: string | undefined,
): ProgrammeDay {
  const untils = untilsOf(inOrder(points.flatMap(leavesOf)), closes);
  return {date, parts: partsOf(points, 0, untils)};
}

const leavesOf = (point: Point): readonly Point[] =>
  isPart(point) ? point.points.flatMap(leavesOf) : [point];

type Untils = ReturnType<typeof untilsOf>;

/** Lays out points as runs: loose neighbours together, each part by itself. */
function partsOf(
  points: readonly Point[],
  depth: number,
  untils: Untils,
  part?: ProgrammeItem,
): readonly ProgrammePart[] {
  let run: {part?: ProgrammeItem; depth: number; slots: Slot[]} | undefined;
  const parts: ProgrammePart[] = [];
  const begin = (head?: ProgrammeItem) => {
    run = {part: head, depth, slots: []};
    parts.push(run);
    return run;
  };
  if (part) begin(part);
  for (const point of inOrder(points)) {
    if (isPart(point)) {
      parts.push(...partsOf(point.points, part ? depth + 1 : depth, untils, point.item));
      run = undefined;
    } else (run ?? begin()).slots.push(slotOf(point, untils));
  }
  return parts;
}

const slotOf = ({item, start}: Point, untils: Untils): Slot => ({
  item,
  start,
  end: endOf(item, start),
  until: untils.get(item),
});

const firstOf = (point: Point): Moment =>
  isPart(point) ? (inOrder(point.points)[0]?.start ?? {}) : point.start;

/** Orders by time; what has none is ordered, not shown, by the time of what it stands behind. */
function inOrder(points: readonly Point[]): readonly Point[] {
  let time = '';
  return points
    .map(point => {
      const first = firstOf(point);
      time = first.time ?? time;
      return {point, at: {...first, time}};
    })
    .sort((one, other) => compareMoments(one.at, other.at))
    .map(({point}) => point);
}
