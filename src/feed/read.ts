import type {ArticleEntry, EventEntry} from './model.ts';
import type {FeedReading} from './problem.ts';
import {articleOf} from './read/article.ts';
import {entriesOf} from './read/entries.ts';
import {eventOf} from './read/event.ts';
import {namedEntries} from './read/named-entries.ts';
import {isOfType} from './read/names.ts';
import {currencyOf} from './read/offers.ts';
import {inside, report, type Reading, type WallClock} from './read/reading.ts';
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
export function readFeed(published: unknown, {clock, base}: ReadingOptions): FeedReading {
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
  const named = namedEntries(
    entries.flatMap(({entry: thing, path}) => {
      const at = inside(reading, path);
      const entry = entryOf(thing, at);
      return entry ? [{entry, reading: at}] : [];
    }),
  );
  const feed = {
    ...readContainer(container, reading),
    timeZone: reading.timeZone,
    events: named.filter(entry => entry.kind === 'event'),
    articles: named.filter(entry => entry.kind === 'article'),
  };
  return {ok: true, feed, problems: [...problems.values()]};
}

function entryOf(
  entry: Fields | undefined,
  reading: Reading,
): EventEntry | ArticleEntry | undefined {
  if (!entry) return report(reading, 'unreadable');
  return isArticle(entry) ? articleOf(entry, reading) : eventOf(entry, reading);
}

const isArticle = (fields: Fields) =>
  isOfType(fields, /(Article|Posting|Report)$/) ||
  (fields.headline !== undefined && fields.startDate === undefined);
