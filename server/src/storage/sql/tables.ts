import type {DeliveryTarget} from '../deliveries.ts';

/**
 * The tables. Types are those that SQLite and PostgreSQL understand alike: text and integers.
 * Times are ISO 8601 in UTC with milliseconds, so that they sort as text; lists are JSON.
 */
export interface Tables {
  readonly sign_ups: {
    readonly id: string;
    readonly reference: string;
    readonly event: string;
    readonly date: string;
    readonly status: string;
    readonly turn: number;
    readonly people: number;
    readonly name: string;
    readonly email: string;
    readonly email_key: string;
    readonly phone: string | null;
    readonly organization: string | null;
    readonly answers: string;
    readonly offer: string | null;
    readonly payment: string | null;
    readonly invoice: string | null;
    readonly consents: string;
    readonly partner: string | null;
    readonly campaign: string | null;
    readonly lang: string;
    readonly created_at: string;
    readonly offer_ends_at: string | null;
    readonly cancelled_at: string | null;
    readonly reminded_at: string | null;
    readonly version: number;
    readonly told: string;
    readonly last_day: string | null;
    /** What it is searched by: `searchText`. */
    readonly words: string;
  };
  readonly participants: {
    readonly sign_up: string;
    /** Which of them, from 0, the contact. */
    readonly number: number;
    readonly name: string;
    readonly email: string | null;
    readonly email_key: string | null;
    readonly offer: string | null;
    readonly answers: string;
    readonly arrived_at: string | null;
  };
  readonly chosen_sessions: {
    readonly sign_up: string;
    /** The number of the participant. */
    readonly number: number;
    readonly session: string;
  };
  readonly changes: {
    readonly id: string;
    readonly at: string;
    readonly who: string;
    readonly what: string;
    readonly sign_up: string | null;
    readonly event: string | null;
    readonly detail: string | null;
  };
  /** What was last read of each event. */
  readonly known_events: {
    readonly id: string;
    readonly facts: string;
    readonly lost: string;
    readonly lost_sessions: string;
  };
  readonly subscriptions: {
    readonly id: string;
    readonly email: string;
    readonly email_key: string;
    readonly name: string | null;
    readonly topics: string;
    readonly consent_text: string | null;
    readonly consent_version: string | null;
    readonly consent_at: string | null;
    readonly partner: string | null;
    readonly lang: string;
    /** The id of the one whose address is to become this one. */
    readonly replaces: string | null;
    readonly created_at: string;
    /** Null while it is pending. */
    readonly confirmed_at: string | null;
  };
  readonly tokens: {
    readonly hash: string;
    readonly purpose: string;
    readonly subject: string;
    readonly expires_at: string;
  };
  readonly answers: {
    readonly key: string;
    readonly request: string;
    readonly body: string;
    readonly expires_at: string;
  };
  readonly captchas: {readonly id: string; readonly expires_at: string};
  readonly deliveries: {
    readonly id: string;
    readonly target: DeliveryTarget;
    readonly body: string;
    readonly subject: string;
    readonly attempts: number;
    readonly due_at: string;
    readonly created_at: string;
  };
  readonly outbox: {
    readonly id: string;
    readonly mail: string;
    readonly attempts: number;
    readonly due_at: string;
    readonly created_at: string;
  };
}
