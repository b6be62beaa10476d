import type {FeedFailure} from '../../client/load-feed.ts';
import {isWebPage, probeFeed} from '../../client/probe-feed.ts';
import type {Trouble} from '../../text/diagnosis.ts';
import {strangeFeed} from '../frame-settings.ts';

/** Finds out what is behind an element's having nothing to show. */
export async function failureTrouble(tag: string, failure: FeedFailure): Promise<Trouble> {
  switch (failure.kind) {
    case 'feed-unnamed':
      return refusedByFrame() ?? {kind: 'feed-unnamed', tag};
    case 'event-unknown':
      return {kind: 'event-unknown', event: failure.event, known: failure.known.join(', ')};
    case 'unreachable':
      return {href: failure.href, ...(await probeFeed(failure.href))};
    case 'not-json':
      return {...failure, kind: (await isWebPage(failure.href)) ? 'page-not-feed' : 'not-json'};
    case 'refused':
    case 'not-a-feed':
      return failure;
  }
}

function refusedByFrame(): Trouble | undefined {
  const feed = strangeFeed(document, new URL(location.href));
  return feed && {kind: 'frame-refuses', href: feed.href, origin: feed.origin};
}
