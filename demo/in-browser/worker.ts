import {bypass, http} from 'msw';
import {setupWorker} from 'msw/browser';
import {base} from './base.ts';
import {createServers} from './servers.ts';

const servers = createServers(address => fetch(bypass(address)));

/**
 * Where the browser goes from page to page, the files of the demo answer: another tab's server,
 * which the worker might ask, knows nothing of this one's.
 */
const isNavigation = ({headers}: Request) => headers.get('Accept')?.includes('text/html');

const worker = setupWorker(
  ...servers.flatMap(({feed, loadFeed, api, fetch: answer}) => [
    http.get(feed, async () => Response.json(await loadFeed())),
    http.all(`${api}*`, ({request}) => (isNavigation(request) ? undefined : answer(request))),
  ]),
);

/** Has the servers answer this page. It goes on without them where the browser lets none run. */
export async function startServers(): Promise<void> {
  try {
    await worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: {
        url: new URL('mockServiceWorker.js', base).href,
        options: {scope: base.pathname},
      },
    });
  } catch (error) {
    console.warn(
      'This browser lets no server run in the page: forms can be read but not sent.',
      error,
    );
  }
}
