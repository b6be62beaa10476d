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
    readonly companions: string;
    readonly answers: string;
    readonly offer: string | null;
    readonly consents: string;
    readonly partner: string | null;
    readonly lang: string;
    readonly created_at: string;
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
