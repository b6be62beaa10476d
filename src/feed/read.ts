import type {ArticleEntry, EventEntry} from './model.ts';
import type {FeedReading} from './problem.ts';
import {articleOf} from './read/article.ts';
import {entriesOf} from './read/entries.ts';
import {eventOf} from './read/event.ts';
import {namedEntries, type PlacedEntry} from './read/named-entries.ts';
import {isOfType} from './read/names.ts';
import {currencyOf} from './read/offers.ts';
import {inside, report, type InPieces, type Reading, type WallClock} from './read/reading.ts';
import {newsletterOf} from './read/registration.ts';
import {shaped} from './read/shapes.ts';
import {langOf, textOf, type Fields} from './read/values.ts';
import {linkOf} from './read/words.ts';
import {inZoneOf} from './read/zone.ts';

export type {WallClock} from './read/reading.ts';

/** What reading a feed needs to know of the world. */
export interface ReadingOptions {
  readonly clock: WallClock;
  /** The feed's address, which its relative links start from. */
  readonly base?: string;
}

const readContainer = shaped({
  name: textOf,
  lang: [langOf, 'inLanguage'],
  api: linkOf,
  newsletter: newsletterOf,
});

/**
 * Reads a published feed leniently: what can be read is there, what can't is listed.
 *
 * Takes a single event, an array, an `@graph`, an `ItemList`, a `DataFeed`, or an object with
 * `events`. Never throws, whatever it is given.
 *
 * @param published - The parsed JSON, of any shape.
 */
export function readFeed(published: unknown, options: ReadingOptions): FeedReading {
  const pieces = readInPieces(published, options);
  for (;;) {
    const {done, value} = pieces.next();
    if (done) return value;
  }
}

/** Reads a feed as `readFeed` does, and stops before each event and each point of a programme. */
export function* readInPieces(
  published: unknown,
  {clock, base}: ReadingOptions,
): InPieces<FeedReading> {
  const found = entriesOf(published);
  if (!found) return {ok: false, problem: {kind: 'not-a-feed', path: ''}};
  const {container, entries} = found;
  const currency = currencyOf(container.priceCurrency);
  const problems: Reading['problems'] = new Map();
  const reading = inZoneOf(container, {
    path: '',
    base,
    clock,
    currency,
    timeZone: undefined,
    problems,
  });
  const placed: PlacedEntry[] = [];
  for (const {entry: thing, path} of entries) {
    yield;
    const at = inside(reading, path);
    const entry = yield* entryOf(thing, at);
    if (entry) placed.push({entry, reading: at});
  }
  const named = namedEntries(placed);
  const feed = {
    ...readContainer(container, reading),
    timeZone: reading.timeZone,
    events: named.filter(entry => entry.kind === 'event'),
    articles: named.filter(entry => entry.kind === 'article'),
  };
  return {ok: true, feed, problems: [...problems.values()]};
}

function* entryOf(
  entry: Fields | undefined,
  reading: Reading,
): InPieces<EventEntry | ArticleEntry | undefined> {
  if (!entry) return report(reading, 'unreadable');
  return isArticle(entry) ? articleOf(entry, reading) : yield* eventOf(entry, reading);
}

const isArticle = (fields: Fields) =>
  isOfType(fields, /(Article|Posting|Report)$/) ||
  (fields.headline !== undefined && fields.startDate === undefined);
