import type {Answers} from '../../../src/contract/schema.ts';

/** Which words someone agreed to, and when (ISO 8601, UTC). */
export interface ConsentRecord {
  /** The words themselves; missing where the page had others than the feed by then. */
  readonly text?: string | undefined;
  /**
   * As the visitor's page had it. That may be older than what the feed says by now, when the page
   * was open while the words were changed: this is what was read, so this is what is kept.
   */
  readonly version: string;
  readonly at: string;
}

/** One of the texts that someone agreed to when they signed up. */
export interface SignUpConsent extends ConsentRecord {
  readonly id: string;
  /** As the feed had it when the sign-up came. */
  readonly text: string;
}

/** A sign-up as it is kept. Times are ISO 8601 in UTC, always with milliseconds. */
export interface SignUpRecord {
  readonly id: string;
  readonly reference: string;
  readonly event: string;
  /** Empty for an event without dates. */
  readonly date: string;
  readonly status: 'confirmed' | 'waiting';
  /** In which order the sign-ups of this date came, from 1: who waits moves up by it. */
  readonly turn: number;
  /** How many, the contact among them. */
  readonly people: number;
  /** What tells whether two addresses are the same. */
  readonly emailKey: string;
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly organization?: string | undefined;
  };
  readonly companions: readonly string[];
  readonly answers: Answers;
  readonly offer?: string | undefined;
  readonly consents: readonly SignUpConsent[];
  readonly partner?: string | undefined;
  readonly lang: string;
  readonly createdAt: string;
}

/** A subscription; pending until its owner has followed the link in the mail. */
export interface SubscriptionRecord {
  readonly id: string;
  /** As it was written: what mail is sent to. */
  readonly email: string;
  /** What tells whether two addresses are the same. */
  readonly emailKey: string;
  readonly name?: string | undefined;
  readonly topics: readonly string[];
  readonly consent?: ConsentRecord | undefined;
  readonly partner?: string | undefined;
  readonly lang: string;
  /** The id of the confirmed subscription whose address is to become this one. */
  readonly replaces?: string | undefined;
  readonly createdAt: string;
}

/** What a link in a mail opens, once. */
export interface TokenRecord {
  /** SHA-256 of the token, in hexadecimal: who reads the database can't follow the link. */
  readonly hash: string;
  readonly purpose: 'confirm-subscription' | 'link-sent';
  /** The id of what it is about. */
  readonly subject: string;
  readonly expiresAt: string;
}

/** The answer to a request that changed something, kept for its retries. */
export interface AnswerRecord {
  /** SHA-256 of endpoint and Idempotency-Key. */
  readonly key: string;
  /** SHA-256 of what was asked. */
  readonly request: string;
  /** The answer's JSON. */
  readonly body: string;
  readonly expiresAt: string;
}

/** A captcha that has done its service. */
export interface UsedCaptcha {
  readonly id: string;
  readonly expiresAt: string;
}

/** A mail in the outbox. */
export interface OutgoingMail {
  readonly id: string;
  /** The mail as JSON (see `mail/mail.ts`). */
  readonly mail: string;
  /** How often it has been tried. */
  readonly attempts: number;
  /** Not to be tried before. */
  readonly dueAt: string;
  readonly createdAt: string;
}

/** How it stands with the places of a date. */
export interface Tally {
  /** People with a place. */
  readonly confirmed: number;
  /** People on the waiting list. */
  readonly waiting: number;
  /** Sign-ups on the waiting list. */
  readonly waitingSignUps: number;
  /** People in the smallest sign-up on the waiting list; missing when nobody waits. */
  readonly smallestWaiting: number | undefined;
  /** The turn of the latest sign-up; 0 before the first. */
  readonly lastTurn: number;
}
