/** Where something is told that happened here. */
export type DeliveryTarget = 'webhook' | 'listmonk';

/** Something that another program is still to be told. Times are ISO 8601 in UTC. */
export interface OutgoingDelivery {
  /** The same at every try, so that what arrives twice is known as one. */
  readonly id: string;
  readonly target: DeliveryTarget;
  /** What is sent; its address is configured, and stored nowhere. */
  readonly body: string;
  /** The id of what it is about, by which it can be taken back. */
  readonly subject: string;
  /** How often it has been tried. */
  readonly attempts: number;
  /** Not to be tried before. */
  readonly dueAt: string;
  readonly createdAt: string;
}

/** What other programs are still to be told, inside a transaction. */
export interface DeliveryStore {
  add(delivery: OutgoingDelivery): Promise<void>;
  /**
   * Finds the one that has been due longest at a target, of those that nothing earlier about the
   * same waits before: what is told last has to be how it is now.
   */
  firstDue(target: DeliveryTarget, now: string): Promise<OutgoingDelivery | undefined>;
  /** Sets when one may be tried again, and how often it has been. */
  postpone(id: string, attempts: number, dueAt: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes back what is still to be told to a target about something. */
  removeAbout(target: DeliveryTarget, subject: string): Promise<void>;
}
