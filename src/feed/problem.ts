import type {Feed} from './model.ts';

/** Why something of a feed could not be used. */
export type FeedProblemKind =
  | 'not-a-feed'
  | 'unreadable'
  | 'name-missing'
  | 'date-missing'
  | 'date-impossible'
  | 'end-before-start'
  | 'time-zone-unknown'
  | 'link-refused'
  | 'price-unreadable'
  | 'word-unknown'
  | 'identifier-twice';

/**
 * Something of a feed that was left out, or read with less than it says.
 *
 * @property path - Where in the feed, as in `events[2].offers[0].price`.
 * @property value - What stood there, shortened, where that helps.
 */
export interface FeedProblem {
  readonly kind: FeedProblemKind;
  readonly path: string;
  readonly value?: string;
}

/** What came of reading: a feed, with what was left out of it, or none at all. */
export type FeedReading =
  | {readonly ok: true; readonly feed: Feed; readonly problems: readonly FeedProblem[]}
  | {readonly ok: false; readonly problem: FeedProblem};
