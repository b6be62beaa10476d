import {loadFeed} from '../../src/client/load-feed.ts';
import type {Feed} from '../../src/feed/model.ts';
import {wallClock} from '../../src/format/zone.ts';

/** Why a feed can't be used, as far as a page can find out. */
export type Hindrance =
  'mixed-content' | 'cors' | 'unreachable' | 'refused' | 'not-json' | 'not-a-feed' | 'no-events';

/** Where the feed is on its way to the configurator. */
export type FeedState =
  | {readonly status: 'none'}
  | {readonly status: 'not-an-address'; readonly typed: string}
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly feed: Feed; readonly left: number}
  | {readonly status: 'failed'; readonly hindrance: Hindrance};

/**
 * Reads a feed as the elements do, and finds out more about what is wrong with it.
 *
 * @param href - Absolute address on the web.
 */
export async function readFeedAt(href: string): Promise<FeedState> {
  if (location.protocol === 'https:' && new URL(href).protocol === 'http:') {
    return {status: 'failed', hindrance: 'mixed-content'};
  }
  const answer = await loadFeed(href, wallClock);
  if (answer.ok) {
    const {feed, problems} = answer;
    const isEmpty = feed.events.length + feed.articles.length === 0 && !feed.newsletter;
    return isEmpty
      ? {status: 'failed', hindrance: 'no-events'}
      : {status: 'ready', feed, left: problems.length};
  }
  const {kind} = answer.failure;
  return {
    status: 'failed',
    hindrance: kind === 'unreachable' ? await silence(href) : hindered(kind),
  };
}

const hindered = (kind: string): Hindrance =>
  kind === 'not-json' || kind === 'not-a-feed' ? kind : 'refused';

/** A server that answers when its permission isn't needed has only not given it. */
async function silence(href: string): Promise<Hindrance> {
  const isAnswered = await fetch(href, {mode: 'no-cors', credentials: 'omit'}).then(
    () => true,
    () => false,
  );
  return isAnswered ? 'cors' : 'unreachable';
}
