import type {Feed} from '../feed/model.ts';
import type {FeedProblem} from '../feed/problem.ts';
import {readInPieces, type WallClock} from '../feed/read.ts';
import {requestFeed} from './feed-requests.ts';
import {inSlices} from './in-slices.ts';

/** Why there is nothing to show. */
export type FeedFailure =
  | {readonly kind: 'feed-unnamed'}
  | {readonly kind: 'unreachable'; readonly href: string}
  | {readonly kind: 'refused'; readonly href: string; readonly status: number}
  | {readonly kind: 'not-json'; readonly href: string}
  | {readonly kind: 'not-a-feed'; readonly href: string}
  | {readonly kind: 'event-unknown'; readonly event: string; readonly known: readonly string[]};

/** A feed, with what was left out of it, or why there is none. */
export type FeedAnswer =
  | {readonly ok: true; readonly feed: Feed; readonly problems: readonly FeedProblem[]}
  | {readonly ok: false; readonly failure: FeedFailure};

const answers = new Map<string, Promise<FeedAnswer>>();
const known = new Map<string, FeedAnswer>();

/** Gives what is known of a feed already, so that nobody has to wait for a promise to say it. */
export const knownFeed = (href: string): FeedAnswer | undefined => known.get(href);

/**
 * Loads and reads a feed, once per page.
 *
 * @param href - Absolute URL.
 * @param clock - Tells the time in a zone.
 */
export function loadFeed(href: string, clock: WallClock): Promise<FeedAnswer> {
  const asked = answers.get(href);
  if (asked) return asked;
  const answer = answerOf(href, clock);
  answers.set(href, answer);
  void answer.then(found => (found.ok ? known.set(href, found) : answers.delete(href)));
  return answer;
}

async function answerOf(href: string, clock: WallClock): Promise<FeedAnswer> {
  const {status, body} = await requestFeed(href);
  if (status === 0) return {ok: false, failure: {kind: 'unreachable', href}};
  if (status !== 200) return {ok: false, failure: {kind: 'refused', href, status}};
  const published = parsed(body);
  if (!published) return {ok: false, failure: {kind: 'not-json', href}};
  const reading = await inSlices(readInPieces(published.json, {clock, base: href}));
  return reading.ok ? reading : {ok: false, failure: {kind: 'not-a-feed', href}};
}

function parsed(body: string): {readonly json: unknown} | undefined {
  try {
    return {json: JSON.parse(body)};
  } catch {
    return undefined;
  }
}
