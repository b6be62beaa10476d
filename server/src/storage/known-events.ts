/** An event as it was when it was last filed by: what tells it again after its ids were edited. */
export interface KnownEvent {
  /** Under which its sign-ups are filed. */
  readonly id: string;
  /** What the feed said of it, as JSON: see `filing/facts.ts`. */
  readonly facts: string;
  /** Dates with sign-ups that the feed no longer has, as JSON: see `filing/lost-dates.ts`. */
  readonly lost: string;
  /** Sessions with people that the feed no longer has, as JSON: see `filing/lost-sessions.ts`. */
  readonly lostSessions: string;
}

/** What the server remembers of the events in the feeds, inside a transaction. */
export interface KnownEventStore {
  find(id: string): Promise<KnownEvent | undefined>;
  list(): Promise<readonly KnownEvent[]>;
  /** Puts events in the place of those with their ids. */
  put(events: readonly KnownEvent[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
