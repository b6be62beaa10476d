import {pageMark} from './page-mark.ts';

/** What came back for a feed, before anyone has looked into it. */
export interface FeedResponse {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly body: string;
}

/**
 * Asks for a feed once per page, however many elements and copies of the script want it.
 *
 * @param href - Absolute URL.
 */
export function requestFeed(href: string): Promise<FeedResponse> {
  const {requests} = pageMark();
  const known = requests.get(href);
  if (known) return known;
  const request = fetchFeed(href);
  requests.set(href, request);
  // A failure is not an answer: the next element to ask may try again.
  void request.then(({status}) => status === 200 || requests.delete(href));
  return request;
}

async function fetchFeed(href: string): Promise<FeedResponse> {
  try {
    // After so long a silence, in milliseconds, a feed counts as out of reach.
    const response = await fetch(href, {signal: AbortSignal.timeout(30_000)});
    return {status: response.status, body: await response.text()};
  } catch {
    return {status: 0, body: ''};
  }
}
