import type {
  ChangeRecord,
  EventTally,
  PartnerTally,
  SignUpRecord,
  SignUpStatus,
  Tally,
} from './sign-up-records.ts';

/** Which sign-ups are meant; all where nothing is said. */
export interface SignUpFilter {
  readonly event?: string | undefined;
  readonly date?: string | undefined;
  readonly statuses?: readonly SignUpStatus[] | undefined;
  /** Someone of them has chosen this session. */
  readonly session?: string | undefined;
  /** All of these words are in a name, an address, the organisation or the reference. */
  readonly words?: string | undefined;
}

/** A part of a list. */
export interface Slice {
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** Sign-ups that are there for a date, and the last day they know of it. */
export interface KeptDate {
  readonly event: string;
  readonly date: string;
  readonly lastDay: string | undefined;
}

/** What a sign-up is filed under: an event, and a date of it, which is empty where it has none. */
export interface Shelf {
  readonly event: string;
  readonly date: string;
}

/** The sign-ups that the server keeps. Lists are in order of event, date and turn. */
export interface SignUpStore {
  tally(event: string, date: string): Promise<Tally>;
  /** Counts, by session, those who have a place or are held one. */
  sessionTally(event: string, date: string): Promise<ReadonlyMap<string, number>>;
  hasReference(reference: string): Promise<boolean>;
  add(signUp: SignUpRecord): Promise<void>;
  find(id: string): Promise<SignUpRecord | undefined>;
  /** Puts a sign-up in the place of the one with its id. */
  update(signUp: SignUpRecord): Promise<void>;
  /** Erases a sign-up with all that belongs to it. */
  remove(id: string): Promise<void>;
  /**
   * Files all sign-ups of a date under another, in their order; those who are there already come
   * after them.
   */
  refile(from: Shelf, to: Shelf): Promise<void>;

  /** Gives the id of every session that someone of an event has chosen, whatever became of them. */
  chosenSessions(event: string): Promise<readonly string[]>;
  /** Puts another id of a session in its place, for all who chose it and for all dates. */
  renameSession(event: string, from: string, to: string): Promise<void>;

  list(filter: SignUpFilter, slice: Slice): Promise<readonly SignUpRecord[]>;
  count(filter: SignUpFilter): Promise<{readonly signUps: number; readonly people: number}>;
  /** Finds those that a person is part of, by the key of their address. */
  ofAddress(emailKey: string): Promise<readonly SignUpRecord[]>;
  eventTallies(): Promise<readonly EventTally[]>;
  partnerTallies(event: string): Promise<readonly PartnerTally[]>;

  /** Finds the first in line with at most so many people. */
  firstWaiting(event: string, date: string, mostPeople: number): Promise<SignUpRecord | undefined>;
  /** Counts the sign-ups in line up to and including a turn: the number on the waiting list. */
  position(event: string, date: string, turn: number): Promise<number>;
  /** Finds the offer that ended first, of those that have ended; of some events none. */
  firstDueOffer(now: string, besides?: readonly string[]): Promise<SignUpRecord | undefined>;
  /** Finds one with a place who has not been reminded, and signed up before an instant. */
  firstUnreminded(event: string, date: string, before: string): Promise<SignUpRecord | undefined>;
  /** Finds one, not cancelled, who was last told something else. */
  firstUntold(event: string, date: string, told: string): Promise<SignUpRecord | undefined>;
  /** Gives the dates for which something is kept. */
  keptDates(): Promise<readonly KeptDate[]>;
}

/** The log of what was done with sign-ups. */
export interface ChangeStore {
  add(change: ChangeRecord): Promise<void>;
  /** Puts what is logged of an event under another id of it. */
  refile(event: string, to: string): Promise<void>;
  /** The latest first; those of a sign-up, of an event, or all. */
  list(
    about: {readonly signUp?: string | undefined; readonly event?: string | undefined},
    slice: Slice,
  ): Promise<readonly ChangeRecord[]>;
}

/** Gives what a sign-up is searched by: small letters, whatever the script. */
export const searchText = ({reference, contact, participants}: SignUpRecord): string =>
  searchable(
    [
      reference,
      contact.name,
      contact.email,
      contact.phone ?? '',
      contact.organization ?? '',
      ...participants.flatMap(({name, email}) => [name, email ?? '']),
    ].join(' '),
  );

/** Gives the words of a search, as they stand in `searchText`. */
export const searchWords = (words: string): readonly string[] =>
  searchable(words).split(/\s+/).filter(Boolean);

const searchable = (text: string) => text.normalize('NFKC').toLowerCase();
