import type {DeliveryStore} from './deliveries.ts';
import type {KnownEventStore} from './known-events.ts';
import type {AnswerRecord, OutgoingMail, TokenRecord, UsedCaptcha} from './records.ts';
import type {ChangeStore, SignUpStore} from './sign-up-store.ts';
import type {SubscriptionStore} from './subscriptions.ts';

/** Where the server keeps what it must not forget. */
export interface Store {
  /**
   * Does some work wholly or not at all. What the work has read stays true until it ends, as if
   * no other transaction ran beside it.
   *
   * @param work - May be run again, so it changes nothing but the store. When it throws, nothing
   *   is kept, and the error goes on.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** What can be done inside a transaction. The rules of what may be done are the app's. */
export interface Transaction {
  readonly signUps: SignUpStore;
  readonly changes: ChangeStore;
  readonly events: KnownEventStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  /** Sign-ups and subscriptions alike, by the key of their address. */
  readonly addresses: {
    /** Counts what was made for an address after an instant. */
    countAfter(emailKey: string, instant: string): Promise<number>;
  };
  readonly tokens: {
    add(token: TokenRecord): Promise<void>;
    /** Finds one that still holds. */
    find(
      hash: string,
      purpose: TokenRecord['purpose'],
      now: string,
    ): Promise<TokenRecord | undefined>;
    /** Counts those of a subject that still hold. */
    count(purpose: TokenRecord['purpose'], subject: string, now: string): Promise<number>;
    remove(hash: string): Promise<void>;
  };
  readonly answers: {
    find(key: string, now: string): Promise<AnswerRecord | undefined>;
    add(answer: AnswerRecord): Promise<void>;
  };
  readonly captchas: {
    isUsed(id: string): Promise<boolean>;
    /** Throws when it is there already. */
    add(captcha: UsedCaptcha): Promise<void>;
  };
  readonly outbox: {
    add(mail: OutgoingMail): Promise<void>;
    /** Finds the mail that has been due longest. */
    firstDue(now: string): Promise<OutgoingMail | undefined>;
    /** Sets when a mail may be tried again, and how often it has been. */
    postpone(id: string, attempts: number, dueAt: string): Promise<void>;
    remove(id: string): Promise<void>;
    /** Changes what is still to be sent; a mail for which nothing comes back is taken back. */
    rewrite(change: (mail: string) => string | undefined): Promise<void>;
  };
  /** Removes tokens, answers and captchas that no longer hold, and subscriptions never confirmed. */
  forgetExpired(now: string): Promise<void>;
}
