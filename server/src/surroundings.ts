import type {Language} from '../../src/text/languages.ts';
import type {Feeds} from './feeds/feeds.ts';
import type {ListmonkSettings} from './listmonk/settings.ts';
import type {DeliveryTarget} from './storage/deliveries.ts';
import type {Store} from './storage/store.ts';
import type {WebhookSettings} from './webhooks/settings.ts';

/** Tells the time; everything that depends on time asks this and nothing else. */
export interface Clock {
  now(): Date;
}

/** Gives so many bytes that nobody can guess. */
export type RandomBytes = (length: number) => Uint8Array;

/** How much work a captcha takes. */
export interface CaptchaCost {
  /** Iterations of PBKDF2 in one try. */
  readonly iterations: number;
  /**
   * The fewest and the most tries that a solution takes; each challenge draws its own number.
   * The elements give up after 3,000.
   */
  readonly tries: readonly [fewest: number, most: number];
  /**
   * How long a challenge has to be there before its solution holds, in milliseconds: the usual one,
   * and the one with an eighth of the work, which slow devices ask for. Nothing if left out.
   */
  readonly wait?: readonly [usual: number, slow: number];
}

/** Those whose captcha can take the place of ours. */
export type ProviderName = 'turnstile' | 'hcaptcha' | 'friendly';

/** Another captcha that the server takes: Cloudflare Turnstile, hCaptcha or Friendly Captcha (2). */
export interface CaptchaProvider {
  readonly name: ProviderName;
  readonly siteKey: string;
  /** hCaptcha's and Turnstile's secret, Friendly Captcha's API key. */
  readonly secret: string;
  /** Where tokens are verified; by default where the provider documents it. */
  readonly verifier?: string;
}

/**
 * How many sign-ups and subscriptions an address gets, together; and as many mails about changes
 * that visitors make.
 */
export interface AddressLimit {
  readonly perHour: number;
  readonly perDay: number;
}

/** Enough for a family and for second thoughts. */
export const DEFAULT_ADDRESS_LIMIT: AddressLimit = {perHour: 3, perDay: 10};

/** Time enough to send invoices and to thank, and no more. */
export const DEFAULT_KEEP_DAYS = 30;

/** What the organiser has decided. */
export interface Settings {
  /** The public address of the API; a path in it is where the routes are, so a proxy keeps it. */
  readonly url: string;
  readonly organizer: {
    readonly name: string;
    /** Whom visitors write to. */
    readonly email: string;
  };
  /** The address that mail is sent from. */
  readonly from: string;
  /** BCP 47; spoken where the visitor's language is not known. */
  readonly lang: string;
  /** IANA; the clock of events that don't name theirs. */
  readonly timeZone: string;
  readonly captcha: CaptchaCost;
  /** The addresses of those who may sign in to the organiser's page; nobody if left out. */
  readonly organizers?: readonly string[];
  /** Absolute address of `opslag.js`. With it each event has a page here, which a link can show. */
  readonly script?: string;
  /** Mails about the newsletter are sent from here; as all others if left out. */
  readonly newsletterFrom?: string;
  /** Where each thing that happens is told; nowhere if left out. */
  readonly webhooks?: WebhookSettings;
  /** A listmonk that confirmed subscribers are handed to. */
  readonly listmonk?: ListmonkSettings;
  /** None if left out. */
  readonly captchaProviders?: readonly CaptchaProvider[];
  /** `DEFAULT_ADDRESS_LIMIT` if left out. */
  readonly addressLimit?: AddressLimit;
  /**
   * How many days after an event's last day its sign-ups are erased, where the feed doesn't say;
   * `DEFAULT_KEEP_DAYS` if left out.
   */
  readonly keepDays?: number;
}

/**
 * About a second of a phone of middling speed, and never more than twice that. The server does one
 * try to make a challenge, so many small ones cost it less than a few large ones.
 */
export const DEFAULT_CAPTCHA_COST: CaptchaCost = {
  iterations: 500,
  tries: [800, 2_400],
  wait: [2_000, 12_000],
};

/** What is worth knowing afterwards. No entry carries what a visitor wrote. */
export type LogEntry =
  | {
      readonly what: 'request-failed';
      readonly route: string;
      /** The class of the error, and where it was thrown; its message may quote a visitor. */
      readonly error: string;
      readonly stack: readonly string[];
    }
  | {readonly what: 'feed-unavailable'; readonly href: string; readonly reason: string}
  | {
      readonly what: 'captcha-provider-unavailable';
      readonly provider: ProviderName;
      readonly reason: string;
    }
  | {readonly what: 'calendar-file-failed'; readonly event: string; readonly error: string}
  | {
      readonly what: 'outbox-unavailable' | 'storage-unavailable' | 'sign-ups-unattended';
      readonly reason: string;
    }
  | {readonly what: 'deliveries-unavailable'; readonly reason: string}
  | {
      readonly what: 'delivery-delayed' | 'delivery-given-up';
      readonly id: string;
      readonly target: DeliveryTarget;
      readonly attempts: number;
      readonly reason: string;
    }
  | {
      readonly what: 'mail-delayed' | 'mail-given-up';
      readonly id: string;
      readonly attempts: number;
      readonly reason: string;
    };

/** A request that has been answered, without what it was about. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of the address, as in `/events/:event/places`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Everything that the app doesn't have of its own, so that it runs anywhere. */
export interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** What captchas are signed with; at least 32 characters that nobody can guess. */
  readonly secret: string;
  readonly feeds: Feeds;
  readonly settings: Settings;
  readonly log: (entry: LogEntry) => void;
  /**
   * Gives the ten digits as spoken in a language (see `captcha/voices`). Without it the second door
   * has a picture only.
   */
  readonly voices?: (lang: Language) => Promise<Uint8Array>;
  /** Tells whose network a request comes from, so that nobody comes too often. */
  readonly clientOf?: (request: Request) => string | undefined;
  /** Asks captcha providers; the platform's own if left out. */
  readonly fetch?: typeof fetch;
  /** Is told whenever something may wait to be sent: mail in the outbox, a delivery. */
  readonly mailWaits: () => void;
  /** Is told of every request that has been answered. */
  readonly answered?: (request: AnsweredRequest) => void;
  /** Whether the server is about to end, and wants no new requests. */
  readonly isStopping?: () => boolean;
}
