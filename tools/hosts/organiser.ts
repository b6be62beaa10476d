import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {createApp} from '../../server/src/app.ts';
import {createFeeds} from '../../server/src/feeds/feeds.ts';
import {listen} from '../../server/src/node/listen.ts';
import {openDatabase} from '../../server/src/node/open-database.ts';
import {hostFeed} from '../../test/hosts/feed.ts';
import {freePort} from '../../demo/serve/servers.ts';

/** The organiser of the events: feed, pictures and the real server with a database on disk. */
export interface Organiser {
  /** With a slash at its end. */
  readonly url: string;
  /** Whether someone of that address has signed up, or subscribed. */
  has(kind: 'sign_ups' | 'subscriptions', email: string): boolean;
  close(): Promise<void>;
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#7a9"/><circle cx="320" cy="180" r="120" fill="#354"/></svg>`;

const clock = {now: () => new Date()};

/** Starts it on a free port of this machine. */
export async function startOrganiser(): Promise<Organiser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-hosts-'));
  const file = path.join(folder, 'organiser.sqlite');
  const database = await openDatabase(file);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const published = hostFeed(url, clock.now());
  const log = () => undefined;
  const feeds = createFeeds({
    hrefs: [`${url}events.json`],
    load: () => Promise.resolve(published),
    clock,
    log,
  });
  const app = createApp({
    ...{store: database.store, clock, feeds, log},
    random: length => crypto.getRandomValues(new Uint8Array(length)),
    secret: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex'),
    settings: {
      url,
      organizer: {name: 'Huset på Æblevej', email: 'huset@organiser.example'},
      from: 'huset@organiser.example',
      lang: 'da',
      timeZone: 'Europe/Copenhagen',
      captcha: {iterations: 1, tries: [1, 3]},
    },
    mailWaits: () => undefined,
  });
  const files: Readonly<Record<string, () => Response>> = {
    '/events.json': () => publicly(JSON.stringify(published), 'application/json'),
    '/picture.svg': () => publicly(picture, 'image/svg+xml'),
  };
  const listening = await listen(
    request => files[new URL(request.url).pathname]?.() ?? app.fetch(request),
    port,
    '127.0.0.1',
  );
  return {
    url,
    has(kind, email) {
      const reader = new DatabaseSync(file, {readOnly: true});
      const row = reader.prepare(`SELECT 1 FROM ${kind} WHERE email = ?`).get(email);
      reader.close();
      return row !== undefined;
    },
    async close() {
      listening.breakOff();
      await listening.stop();
      await database.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** As a feed has to be served for other people's pages, those with isolation too. */
const publicly = (body: string, type: string) =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
