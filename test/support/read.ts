import type {EventEntry, Feed} from '../../src/feed/model.ts';
import type {FeedProblem} from '../../src/feed/problem.ts';
import {readFeed} from '../../src/feed/read.ts';
import {wallClock} from '../../src/format/zone.ts';
import {aPublishedEvent, aPublishedFeed, type Published} from './an-entry.ts';

const BASE = 'https://beboerhus.example/opslag/feed.json';

/** Reads a feed that is one, as a page of the beboerhus would. */
export function readOk(published: unknown): {feed: Feed; problems: readonly FeedProblem[]} {
  const reading = readFeed(published, {clock: wallClock, base: BASE});
  if (!reading.ok) throw new Error('This was read as no feed at all.');
  return reading;
}

/** Reads what may be anything. */
export const readAny = (published: unknown) => readFeed(published, {clock: wallClock, base: BASE});

/** Reads one event of a feed on the clock of Copenhagen. */
export function readEvent(fields: Published): EventEntry {
  const [event] = readOk(aPublishedFeed(aPublishedEvent(fields))).feed.events;
  if (!event) throw new Error('The event was left out.');
  return event;
}

/** Gives what was reported about one event: each kind with its place in the event. */
export const problemsOf = (fields: Published): readonly string[] =>
  readOk(aPublishedFeed(aPublishedEvent(fields))).problems.map(({kind, path}) =>
    `${kind} ${path.replace('events[0]', '').replace(/^\./, '')}`.trim(),
  );
