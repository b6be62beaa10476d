import type {EventEntry, Feed, Newsletter} from '../../../src/feed/model.ts';
import {readFeed} from '../../../src/feed/read.ts';
import {wallClock} from '../../../src/format/zone.ts';
import type {Clock, LogEntry} from '../surroundings.ts';

/** What a look into the feeds finds; `unavailable` when none could tell. */
export type EventFinding =
  | {
      readonly status: 'found';
      readonly entry: EventEntry;
      /** Address of the feed that it is in. */
      readonly feed: string;
      /** BCP 47, of that feed; missing where it doesn't say. */
      readonly lang: string | undefined;
    }
  | {readonly status: 'unknown'}
  | {readonly status: 'unavailable'};

/** What the feeds say about the newsletter; `none` when they don't offer one. */
export type NewsletterFinding =
  | {readonly status: 'found'; readonly newsletter: Newsletter}
  | {readonly status: 'none'}
  | {readonly status: 'unavailable'};

/** A feed as it was last read. */
export interface LastReading {
  readonly href: string;
  /** Missing where it could not be had yet. */
  readonly feed: Feed | undefined;
}

/** The organiser's feeds. */
export interface Feeds {
  /** Gives each feed as it was last read, at once and without asking for it. */
  lastReadings(): readonly LastReading[];
  /** Finds an event by any of its names. */
  findEvent(name: string): Promise<EventFinding>;
  findNewsletter(): Promise<NewsletterFinding>;
  /** Gives all events of the feeds that can be had, and whether those are all feeds. */
  allEvents(): Promise<{readonly events: readonly EventEntry[]; readonly whole: boolean}>;
}

/** Where feeds come from. */
export interface FeedSources {
  /** Absolute URLs. */
  readonly hrefs: readonly string[];
  /** Fetches and parses one; rejects when that fails. */
  readonly load: (href: string) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: (entry: LogEntry) => void;
}

/** How old a copy may be before it is fetched anew, in milliseconds. */
const FRESH = 30_000;

interface Copy {
  readonly at: number;
  readonly feed: Promise<Feed | undefined>;
}

/**
 * Reads the organiser's feeds, and keeps each for a short time. While one can't be had, the last
 * copy serves: a website that is down stops no sign-up.
 */
export function createFeeds({hrefs, load, clock, log}: FeedSources): Feeds {
  const copies = new Map<string, Copy>();
  const lastFeeds = new Map<string, Feed>();

  async function read(href: string, last: Copy | undefined): Promise<Feed | undefined> {
    try {
      const reading = readFeed(await load(href), {clock: wallClock, base: href});
      if (reading.ok) {
        lastFeeds.set(href, reading.feed);
        return reading.feed;
      }
      log({what: 'feed-unavailable', href, reason: reading.problem.kind});
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      log({what: 'feed-unavailable', href, reason});
    }
    return last?.feed;
  }

  function latest(href: string): Promise<Feed | undefined> {
    const now = clock.now().getTime();
    const copy = copies.get(href);
    if (copy && now - copy.at < FRESH) return copy.feed;
    const feed = read(href, copy);
    copies.set(href, {at: now, feed});
    // A failure is not an answer: the next one to ask may try again.
    void feed.then(found => found ?? copies.delete(href));
    return feed;
  }

  const all = () => Promise.all(hrefs.map(latest));

  return {
    lastReadings: () => hrefs.map(href => ({href, feed: lastFeeds.get(href)})),

    async findEvent(name) {
      const feeds = await all();
      for (const [index, href] of hrefs.entries()) {
        const feed = feeds[index];
        const entry = feed && findIn(feed, name);
        if (entry) return {status: 'found', entry, feed: href, lang: feed.lang};
      }
      return {status: feeds.includes(undefined) ? 'unavailable' : 'unknown'};
    },

    async allEvents() {
      const feeds = await all();
      return {
        events: feeds.flatMap(feed => feed?.events ?? []),
        whole: !feeds.includes(undefined),
      };
    },

    async findNewsletter() {
      const feeds = await all();
      const newsletter = feeds.map(feed => feed?.newsletter).find(one => one !== undefined);
      if (newsletter) return {status: 'found', newsletter};
      return {status: feeds.includes(undefined) ? 'unavailable' : 'none'};
    },
  };
}

const findIn = ({events}: Feed, name: string): EventEntry | undefined =>
  events.find(({id}) => id === name) ?? events.find(({names}) => names.includes(name));
