import {createApp} from '../../../server/src/app.ts';
import type {App} from '../../../server/src/app/guards.ts';
import {createFeeds} from '../../../server/src/feeds/feeds.ts';
import {deliverOutbox} from '../../../server/src/mail/deliver.ts';
import type {Mail} from '../../../server/src/mail/mail.ts';
import {createMemoryMailer} from '../../../server/src/mail/memory-mailer.ts';
import {createMemoryStore} from '../../../server/src/storage/memory.ts';
import type {Store} from '../../../server/src/storage/store.ts';
import type {LogEntry, Settings, Surroundings} from '../../../server/src/surroundings.ts';
import {aClock, type TestClock} from './a-clock.ts';
import {aPublishedFeed} from './published.ts';

/** What a test may decide about its server; the rest is as anywhere. */
export interface ServerWishes {
  readonly store?: Store;
  readonly settings?: Partial<Settings>;
  /** What the organiser's website answers for the feed's address; a throw is a site that is down. */
  readonly feed?: () => unknown;
  /** The digits as recorded; by default it can't speak. */
  readonly voices?: Surroundings['voices'];
  /** Whose network a request comes from. */
  readonly clientOf?: Surroundings['clientOf'];
  /** What captcha providers answer; by default nobody asks them. */
  readonly fetch?: typeof fetch;
}

/** A server without network or disk, and what a test needs to look behind it. */
export interface TestServer {
  readonly app: App;
  readonly clock: TestClock;
  readonly surroundings: Surroundings;
  readonly log: readonly LogEntry[];
  /** Delivers what is due, and gives all mail so far. */
  readonly mails: () => Promise<readonly Mail[]>;
}

const settings: Settings = {
  url: 'https://signup.example/',
  organizer: {name: 'Sammen i Byen', email: 'paul@organizer.example'},
  from: 'no-reply@organizer.example',
  lang: 'en',
  timeZone: 'Europe/Copenhagen',
  captcha: {iterations: 1, tries: [1, 3]},
};

/** Makes a server; by default on a Sunday in March 2026, with one event to come. */
export function aServer(wishes: ServerWishes = {}): TestServer {
  const clock = aClock('2026-03-01T10:00:00Z');
  const log: LogEntry[] = [];
  const received: Mail[] = [];
  const feed = wishes.feed ?? (() => aPublishedFeed());
  const keep = (entry: LogEntry) => void log.push(entry);
  const surroundings: Surroundings = {
    store: wishes.store ?? createMemoryStore(),
    clock,
    random: length => crypto.getRandomValues(new Uint8Array(length)),
    secret: 'a secret of this test, and of no other place',
    feeds: createFeeds({
      hrefs: ['https://organizer.example/events.json'],
      load: () => new Promise(resolve => resolve(feed())),
      clock,
      log: keep,
    }),
    settings: {...settings, ...wishes.settings},
    log: keep,
    mailWaits: () => undefined,
    ...(wishes.voices && {voices: wishes.voices}),
    ...(wishes.fetch && {fetch: wishes.fetch}),
    ...(wishes.clientOf && {clientOf: wishes.clientOf}),
  };
  const mailer = createMemoryMailer(mail => received.push(mail));
  return {
    app: createApp(surroundings),
    clock,
    surroundings,
    log,
    async mails() {
      await deliverOutbox(surroundings, mailer);
      return received;
    },
  };
}
