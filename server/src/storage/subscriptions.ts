import type {SubscriptionRecord} from './records.ts';

/** A subscription whose owner has followed the link in the mail. */
export interface ConfirmedSubscription extends SubscriptionRecord {
  readonly confirmedAt: string;
}

/** What subscribers can change by themselves, besides their address. */
export type Preferences = Pick<SubscriptionRecord, 'name' | 'topics' | 'lang'>;

/** What became of following a link: the subscription as it is now, and as it was if it was one. */
export interface Confirmation {
  readonly subscription: ConfirmedSubscription;
  readonly earlier: ConfirmedSubscription | undefined;
}

/** The subscriptions, inside a transaction. There is at most one confirmed for an address. */
export interface SubscriptionStore {
  addPending(subscription: SubscriptionRecord): Promise<void>;
  findPending(id: string): Promise<SubscriptionRecord | undefined>;
  /**
   * Confirms a pending one. Where there is one already, of the same address or the one that it
   * replaces, that one is changed and keeps its id: the links in mails long sent still hold.
   */
  confirm(pending: SubscriptionRecord, at: string): Promise<Confirmation>;
  /** Finds a confirmed one. */
  find(id: string): Promise<ConfirmedSubscription | undefined>;
  /** Finds the confirmed one of an address. */
  findByAddress(emailKey: string): Promise<ConfirmedSubscription | undefined>;
  change(id: string, preferences: Preferences): Promise<void>;
  /** Gives all confirmed ones, the oldest first. */
  list(): Promise<readonly ConfirmedSubscription[]>;
  /** Gives the pending ones of an address. */
  pendingOf(emailKey: string): Promise<readonly SubscriptionRecord[]>;
  /** Removes all there is of an address: the confirmed one, pending ones, and what would replace it. */
  erase(emailKey: string): Promise<void>;
}
