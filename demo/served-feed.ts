import {moveFeed} from './move-feed.ts';
import type {Organiser} from './organisers.ts';

/** What a feed on disk doesn't know of where and when it is served. */
export interface Serving {
  /** Address of the organiser's server. */
  readonly api: string;
  readonly now: Date;
}

/** Gives a feed as the demo serves it: events to come, places to fill, a server to send to. */
export function servedFeed(
  published: unknown,
  {moves, additions}: Organiser,
  {api, now}: Serving,
): unknown {
  const today = now.toISOString().slice(0, 10);
  const feed = withAdditions(moves ? moveFeed(published, today) : published, additions);
  return isObject(feed) ? {...feed, api} : feed;
}

/** Adds something wherever an id is one that something is added to. */
function withAdditions(value: unknown, additions: Organiser['additions']): unknown {
  if (Array.isArray(value)) return value.map(inner => withAdditions(inner, additions));
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(([name, one]) => [name, withAdditions(one, additions)]);
  const added = typeof value.id === 'string' ? additions[value.id] : undefined;
  return {...Object.fromEntries(inner), ...added};
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
