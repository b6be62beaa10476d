import {once} from 'node:events';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from '../app.ts';
import {createFeeds} from '../feeds/feeds.ts';
import type {Mailer} from '../mail/mail.ts';
import type {LogEntry, Settings} from '../surroundings.ts';
import {startForgetLoop} from './forget-loop.ts';
import {loadFeed} from './load-feed.ts';
import {openDatabase} from './open-database.ts';
import {startOutboxLoop} from './outbox-loop.ts';

/** How a server is run. */
export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The network interface to listen on; all by default. */
  readonly host?: string;
  /** Path of the SQLite file. */
  readonly database: string;
  readonly mailer: Mailer;
  /** Absolute URLs of the organiser's feeds. */
  readonly feeds: readonly string[];
  /** Fetches and parses a feed; by default over the network. */
  readonly loadFeed?: (href: string) => Promise<unknown>;
  /** What captchas are signed with; at least 32 characters that nobody can guess. */
  readonly secret: string;
  readonly settings: Settings;
  readonly log: (entry: LogEntry) => void;
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** Answers what has been asked, sends the mail that is on its way, closes the database. */
  stop(): Promise<void>;
}

const clock = {now: () => new Date()};
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Starts the server on this machine, with SQLite on its disk and an outbox that empties itself. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {secret, settings, log, mailer} = options;
  if (secret.length < 32) throw new Error('The secret needs at least 32 characters.');
  const database = await openDatabase(options.database);
  const {store} = database;
  const load = options.loadFeed ?? loadFeed;
  const feeds = createFeeds({hrefs: options.feeds, load, clock, log});
  const outbox = startOutboxLoop({store, clock, log}, mailer);
  const forgetting = startForgetLoop({store, clock, log});
  const mailWaits = () => outbox.wake();
  const app = createApp({store, clock, random, secret, feeds, settings, log, mailWaits});

  const server = createAdaptorServer({fetch: app.fetch});
  const close = async () => {
    await Promise.all([outbox.stop(), forgetting.stop()]);
    await database.close();
  };
  try {
    server.listen(options.port, options.host);
    await once(server, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  const address = server.address();

  return {
    port: address && typeof address === 'object' ? address.port : options.port,
    async stop() {
      server.close();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await once(server, 'close');
      await close();
    },
  };
}
