/** What a browser needs to be its own server, in the demo and in tests: nothing here knows Node. */
export {createApp} from './app.ts';
export {createFeeds, type Feeds, type FeedSources} from './feeds/feeds.ts';
export {deliverOutbox} from './mail/deliver.ts';
export type {Mail, Mailer} from './mail/mail.ts';
export {createMemoryMailer} from './mail/memory-mailer.ts';
export {createMemoryStore} from './storage/memory.ts';
export {
  DEFAULT_ADDRESS_LIMIT,
  DEFAULT_CAPTCHA_COST,
  type AddressLimit,
  type CaptchaCost,
  type CaptchaProvider,
  type Clock,
  type LogEntry,
  type Settings,
  type Surroundings,
} from './surroundings.ts';
