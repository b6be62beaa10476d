import type {ConsentRecord} from './sign-up-records.ts';

export type {
  ChangeKind,
  ChangeRecord,
  ConsentRecord,
  EventTally,
  Participant,
  PartnerTally,
  SignUpConsent,
  SignUpRecord,
  SignUpStatus,
  Tally,
} from './sign-up-records.ts';

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
  readonly purpose:
    'confirm-subscription' | 'link-sent' | 'mail-sent' | 'organiser-sign-in' | 'organiser-session';
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
