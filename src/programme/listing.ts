import type {ArticleEntry, EventEntry, Feed} from '../feed/model.ts';
import {compareMoments} from './moments.ts';
import {pastEvents, upcomingEvents, type NowIn} from './selection.ts';

/** Which of a feed's entries a list has. */
export const SHOWS = ['upcoming', 'past', 'all', 'articles'] as const;

/** A word of `SHOWS`. */
export type Show = (typeof SHOWS)[number];

/** What a list is narrowed down to. */
export interface Listing {
  readonly show: Show;
  /** Only entries with this theme; empty for all. With or without its `#`. */
  readonly keyword: string;
  /** Only entries with all of these words in them; empty for all. */
  readonly query: string;
}

/** Gives what a list has, in its order: events as they come, articles with the newest first. */
export function entriesFor(
  feed: Feed,
  {show, keyword, query}: Listing,
  nowIn: NowIn,
): readonly (EventEntry | ArticleEntry)[] {
  const theme = bare(keyword);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entriesOf(feed, show, nowIn)
    .filter(({keywords}) => !theme || keywords.some(one => bare(one) === theme))
    .filter(entry => {
      const text = words.length ? searchedText(entry) : '';
      return words.every(word => text.includes(word));
    });
}

const bare = (keyword: string) => keyword.trim().toLowerCase().replace(/^#/, '');

function entriesOf(feed: Feed, show: Show, nowIn: NowIn) {
  switch (show) {
    case 'upcoming':
      return upcomingEvents(feed, nowIn);
    case 'past':
      return pastEvents(feed, nowIn);
    case 'all':
      return [...upcomingEvents(feed, nowIn), ...pastEvents(feed, nowIn)];
    case 'articles':
      return newestFirst(feed.articles);
  }
}

const newestFirst = (articles: readonly ArticleEntry[]) =>
  [...articles].sort((one, other) => {
    const [first, second] = [one.published, other.published];
    if (first && second) return compareMoments(second, first);
    return Number(!first) - Number(!second);
  });

function searchedText(entry: EventEntry | ArticleEntry): string {
  const own =
    entry.kind === 'event'
      ? [
          entry.description,
          entry.place?.name,
          entry.place?.locality,
          ...entry.people.flatMap(({name, organization}) => [name, organization]),
        ]
      : [entry.body, entry.genre];
  return [entry.name, entry.summary, ...entry.keywords, ...own].join('\n').toLowerCase();
}
