import {median} from './median.ts';
import type {Visit} from './visit.ts';

/** Who was visited, and what each visit came to. */
export interface Visited {
  readonly name: string;
  readonly visits: readonly Visit[];
}

/** The heads of the columns. */
export const COLUMNS: readonly string[] = [
  'requests',
  'bytes',
  'content',
  'ratio',
  'longest task',
  'long tasks',
  'shift',
];

/** What a visit was usually like: the median of each figure. */
export function usualVisit(visits: readonly Visit[]): Visit {
  const usual = (of: keyof Visit) => median(visits.map(visit => visit[of]));
  return {
    requests: usual('requests'),
    bytes: usual('bytes'),
    content: usual('content'),
    longestTask: usual('longestTask'),
    longTasks: usual('longTasks'),
    shift: usual('shift'),
  };
}

/**
 * Writes what a visit came to as cells.
 *
 * @param first - When the words stood there with what all are held against, in milliseconds.
 */
export function cellsOf(visit: Visit, first: number): readonly string[] {
  const {requests, bytes, content, longestTask, longTasks, shift} = visit;
  return [
    String(requests),
    String(bytes),
    milliseconds(content),
    (content / first).toFixed(2),
    milliseconds(longestTask),
    milliseconds(longTasks),
    shift.toFixed(3),
  ];
}

const milliseconds = (time: number) => `${Math.round(time)} ms`;

/** Writes a line of the table. */
export const lineOf = (name: string, cells: readonly string[]): string =>
  [name.padEnd(42), ...cells.map(cell => cell.padStart(14))].join('').trimEnd();
