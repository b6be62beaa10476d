import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {createApp} from '../../server/src/app.ts';
import {createFeeds} from '../../server/src/feeds/feeds.ts';
import {listen} from '../../server/src/node/listen.ts';
import {createMemoryStore} from '../../server/src/storage/memory.ts';
import {freePort} from '../../demo/serve/servers.ts';
import {NOW, pictureFeed} from './feed.ts';

/** What the pictures are taken of: a page, the feed, and the real server that keeps nothing. */
export interface Organiser {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** How far the clock of the pictures is from the real one, in milliseconds. */
export const shift = Date.parse(NOW) - Date.now();

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

let drawn = 0;

/** Not at random, so that numbers and digits are the same in the next pictures. */
const random = (length: number) =>
  Uint8Array.from({length}, () => {
    drawn = (drawn * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return drawn >>> 24;
  });

/**
 * Starts it on a free port of this machine, with an empty page at its start.
 *
 * @param dist - Where the built script lies.
 */
export async function startOrganiser(dist: string): Promise<Organiser> {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const clock = {now: () => new Date(Date.now() + shift)};
  const published = {...pictureFeed, api: url};
  const feeds = createFeeds({
    hrefs: [`${url}events.json`],
    load: () => Promise.resolve(published),
    clock,
    log: () => undefined,
  });
  const app = createApp({
    ...{store: createMemoryStore(), clock, feeds},
    random,
    secret: 'what anyone may know, as nobody signs up here',
    settings: {
      url,
      organizer: {name: 'The Old Dairy', email: 'hello@olddairy.example'},
      ...{from: 'hello@olddairy.example', lang: 'en', timeZone: 'Europe/Copenhagen'},
      captcha: {iterations: 1, tries: [1, 3]},
    },
    log: () => undefined,
    mailWaits: () => undefined,
  });
  const texts: Readonly<Record<string, () => Response>> = {
    '/': () => new Response('<!doctype html>', {headers: {'Content-Type': 'text/html'}}),
    '/events.json': () => Response.json(published),
    // One that leads to no server: sign-up is a mail.
    '/mail.json': () => Response.json(pictureFeed),
  };
  const listening = await listen(
    async request => {
      const {pathname} = new URL(request.url);
      const text = texts[pathname];
      if (text) return text();
      return (await fileAt(pathname, dist)) ?? app.fetch(request);
    },
    port,
    'localhost',
  );
  return {
    url,
    async close() {
      listening.breakOff();
      await listening.stop();
    },
  };
}

async function fileAt(pathname: string, dist: string): Promise<Response | undefined> {
  const type = types[path.extname(pathname)];
  if (!type) return undefined;
  const folder = pathname.startsWith('/images/') ? 'demo' : dist;
  const body = await readFile(path.join(folder, pathname)).catch(() => undefined);
  return body && new Response(new Uint8Array(body), {headers: {'Content-Type': type}});
}
