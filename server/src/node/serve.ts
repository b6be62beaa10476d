import {createApp} from '../app.ts';
import {deliverySettingsFault} from '../deliveries/settings-fault.ts';
import {createFeeds} from '../feeds/feeds.ts';
import type {Mailer} from '../mail/mail.ts';
import type {AnsweredRequest, LogEntry, Settings} from '../surroundings.ts';
import {within} from '../within.ts';
import {startDeliveryLoop} from './delivery-loop.ts';
import {startForgetLoop} from './forget-loop.ts';
import {listen, type Listening} from './listen.ts';
import {loadFeed} from './load-feed.ts';
import {openDatabase} from './open-database.ts';
import {startOutboxLoop} from './outbox-loop.ts';
import {startSignUpsLoop} from './sign-ups-loop.ts';
import {httpPoster} from './http-poster.ts';
import {createSenders} from './senders.ts';
import {readVoice} from './voices.ts';

/** For so long a server that stops waits for what is under way, in milliseconds. */
const LONGEST_STOP = 10_000;

/** How a server is run. */
export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The network interface to listen on; all by default. */
  readonly host?: string;
  /** Path of the SQLite file, or URL of the PostgreSQL database. */
  readonly database: string;
  readonly mailer: Mailer;
  /** Absolute URLs of the organiser's feeds. */
  readonly feeds: readonly string[];
  /** Fetches and parses a feed; by default over the network. */
  readonly loadFeed?: (href: string) => Promise<unknown>;
  /** What captchas are signed with; at least 32 characters that nobody can guess. */
  readonly secret: string;
  readonly settings: Settings;
  /** How many proxies of one's own stand before the server and write `X-Forwarded-For`; 0 by default. */
  readonly proxies?: number;
  readonly log: (entry: LogEntry) => void;
  /** Is told of every request that has been answered. */
  readonly answered?: (request: AnsweredRequest) => void;
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /**
   * Answers what has been asked, sends the mail that is on its way, closes the database. What
   * takes longer than ten seconds is broken off: the outbox keeps its mail.
   */
  stop(): Promise<void>;
}

const clock = {now: () => new Date()};
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Starts the server on this machine, with its database and an outbox that empties itself. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {secret, settings, log, mailer, answered} = options;
  if (secret.length < 32) throw new Error('The secret needs at least 32 characters.');
  const fault = deliverySettingsFault(settings);
  if (fault) throw new Error(fault);
  const {store, ...database} = await openDatabase(options.database, log);
  const load = options.loadFeed ?? loadFeed;
  const feeds = createFeeds({hrefs: options.feeds, load, clock, log});
  // A feed that can’t be had is told now, and not at the first sign-up.
  void feeds.findNewsletter();
  const outbox = startOutboxLoop({store, clock, log}, mailer);
  const forgetting = startForgetLoop({store, clock, log});
  const deliveries = startDeliveryLoop({store, clock, random, settings, log}, httpPoster);
  const mailWaits = () => {
    outbox.wake();
    deliveries.wake();
  };
  const senders = createSenders(options.proxies ?? 0);
  let stopping = false;
  const surroundings = {
    ...{store, clock, random, secret, feeds, settings, log, mailWaits, answered},
    isStopping: () => stopping,
    voices: readVoice,
    clientOf: (request: Request) => senders.clientOf(request),
  };
  const app = createApp(surroundings);
  const attending = startSignUpsLoop(surroundings);

  const endLoops = async () => {
    await attending.stop();
    await Promise.all([outbox.stop(), deliveries.stop(), forgetting.stop()]);
  };
  let listening: Listening;
  try {
    listening = await listen(senders.heard(app.fetch), options.port, options.host);
  } catch (error) {
    await endLoops();
    await database.close();
    throw error;
  }

  return {
    port: listening.port,
    async stop() {
      stopping = true;
      const ended = listening.stop().then(endLoops);
      if (!(await within(LONGEST_STOP, ended))) listening.breakOff();
      await database.close();
    },
  };
}
