import {
  createApp,
  createFeeds,
  createMemoryMailer,
  deliverOutbox,
  type LogEntry,
} from '../../server/src/browser.ts';
import {organisers, type Organiser} from '../organisers.ts';
import {servedFeed} from '../served-feed.ts';
import {settingsOf} from '../settings-of.ts';
import {base} from './base.ts';
import {keepMail} from './kept-mails.ts';
import {createSessionStore} from './session-store.ts';

/** A server of the demo that runs in the page. */
export interface LocalServer {
  /** Address of the organiser's feed. */
  readonly feed: string;
  /** Gives the feed as it is served. */
  readonly loadFeed: () => Promise<unknown>;
  /** Where it answers, with a slash at its end. */
  readonly api: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * Makes the organisers' servers: the very code that runs elsewhere, with a store and a mailer that
 * last as long as the tab.
 *
 * @param fetchFile - Gets a file of the demo as it lies there.
 */
export const createServers = (
  fetchFile: (address: string) => Promise<Response>,
): readonly LocalServer[] => organisers.map(organiser => serverOf(organiser, fetchFile));

function serverOf(
  organiser: Organiser,
  fetchFile: (address: string) => Promise<Response>,
): LocalServer {
  const feed = new URL(`feeds/${organiser.id}.json`, base).href;
  const api = new URL(`api/${organiser.id}/`, base).href;
  const store = createSessionStore(`opslag-demo-${organiser.id}`);
  const clock = {now: () => new Date()};
  const loadFeed = async () => {
    const published: unknown = await (await fetchFile(feed)).json();
    return servedFeed(published, organiser, {api, now: clock.now()});
  };
  const mailer = createMemoryMailer(keepMail);
  const app = createApp({
    store,
    clock,
    random: length => crypto.getRandomValues(new Uint8Array(length)),
    // Everyone can read this; there is nobody here to keep a secret from.
    secret: 'the demo that runs in a page has no secrets',
    feeds: createFeeds({hrefs: [feed], load: loadFeed, clock, log: tell}),
    settings: settingsOf(organiser, api),
    log: tell,
    voices: async lang => {
      const recordings = await fetchFile(new URL(`voices/${lang}.wav`, base).href);
      return new Uint8Array(await recordings.arrayBuffer());
    },
    mailWaits: () => void deliverOutbox({store, clock, log: tell}, mailer),
  });
  return {feed, loadFeed, api, fetch: request => app.fetch(request)};
}

const tell = (entry: LogEntry) => console.warn(entry);
