import type {Moment} from '../model.ts';
import type {FeedProblem, FeedProblemKind} from '../problem.ts';

/**
 * Tells what a clock in a zone shows at an instant, or nothing for a zone that doesn't exist.
 * It comes from outside, because zones are Intl's and this folder knows no Intl.
 *
 * @param instant - Milliseconds since 1970, UTC.
 * @param timeZone - IANA name.
 */
export type WallClock = (instant: number, timeZone: string) => Moment | undefined;

/** Where in a feed one is reading, and what holds there. */
export interface Reading {
  /** As in `.events[2].offers[0]`. */
  readonly path: string;
  /** The feed's address, which relative links in it start from. */
  readonly base: string | undefined;
  readonly timeZone: string | undefined;
  readonly currency: string | undefined;
  readonly clock: WallClock;
  /** What was reported, by kind and place. */
  readonly problems: Map<string, FeedProblem>;
}

/**
 * Work that stops by itself after each piece, so that whoever has it done can do something else
 * meanwhile.
 */
export type InPieces<Result> = Generator<undefined, Result>;

/** Reads on in a part of it: `.name` or `[0]`. */
export const inside = (reading: Reading, step: string): Reading => ({
  ...reading,
  path: reading.path + step,
});

/**
 * Reports what can't be used, and gives nothing in its place.
 *
 * A problem is told once: what an event and its only date share is read for both.
 */
export function report(reading: Reading, kind: FeedProblemKind, text?: string): undefined {
  const path = reading.path.replace(/^\./, '');
  const value = text?.slice(0, 80);
  reading.problems.set(`${kind} ${path}`, {kind, path, ...(value && {value})});
}
