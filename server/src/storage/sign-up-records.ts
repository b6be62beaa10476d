import type {Answers, SignUpRequest} from '../../../src/contract/schema.ts';

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

/** How it stands with a sign-up. */
export const SIGN_UP_STATUSES = [
  'confirmed',
  /** In line for a place. */
  'waiting',
  /** A place is held until `offerEndsAt`, for them to accept or decline. */
  'offered',
  'cancelled',
] as const;

export type SignUpStatus = (typeof SIGN_UP_STATUSES)[number];

/** One of the people of a sign-up. */
export interface Participant {
  readonly name: string;
  /** Where this person's own mail goes; missing where that is the contact's. */
  readonly email?: string | undefined;
  /** This person's price; missing where that is the contact's. */
  readonly offer?: string | undefined;
  /** Ids of the chosen sessions. */
  readonly sessions: readonly string[];
  /** To what is asked of each person. */
  readonly answers: Answers;
  readonly arrivedAt?: string | undefined;
}

/** A sign-up as it is kept. Times are ISO 8601 in UTC, always with milliseconds. */
export interface SignUpRecord {
  readonly id: string;
  readonly reference: string;
  readonly event: string;
  /** Empty for an event without dates. */
  readonly date: string;
  readonly status: SignUpStatus;
  /** In which order the sign-ups of this date came, from 1: who waits moves up by it. */
  readonly turn: number;
  /** What tells whether two addresses are the same. */
  readonly emailKey: string;
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly organization?: string | undefined;
  };
  /** All of them, the contact first. */
  readonly participants: readonly Participant[];
  /** The contact's, to what is asked once. */
  readonly answers: Answers;
  /** The contact's price. */
  readonly offer?: string | undefined;
  readonly payment?: SignUpRequest['payment'];
  readonly invoice?: SignUpRequest['invoice'];
  readonly consents: readonly SignUpConsent[];
  readonly partner?: string | undefined;
  readonly campaign?: SignUpRequest['campaign'];
  readonly lang: string;
  readonly createdAt: string;
  /** Until when a place is held for them; only while it is `offered`. */
  readonly offerEndsAt?: string | undefined;
  readonly cancelledAt?: string | undefined;
  readonly remindedAt?: string | undefined;
  /** How often it has changed, from 0: iCalendar's SEQUENCE. */
  readonly version: number;
  /** What they were last told of when and where it is: JSON, see `sign-ups/told.ts`. */
  readonly told: string;
  /** The last day of the date, `YYYY-MM-DD`, from which the days until erasure are counted. */
  readonly lastDay?: string | undefined;
}

/** How it stands with the places of a date. */
export interface Tally {
  /** People with a place. */
  readonly confirmed: number;
  /** People for whom a place is held. */
  readonly offered: number;
  /** People on the waiting list. */
  readonly waiting: number;
  /** Sign-ups on the waiting list. */
  readonly waitingSignUps: number;
  /** People in the smallest sign-up on the waiting list; missing when nobody waits. */
  readonly smallestWaiting: number | undefined;
  /** The turn of the latest sign-up; 0 before the first. */
  readonly lastTurn: number;
}

/** How many people and sign-ups a date of an event has in a status. */
export interface EventTally {
  readonly event: string;
  readonly date: string;
  readonly status: SignUpStatus;
  readonly signUps: number;
  readonly people: number;
}

/** Who brought how many. */
export interface PartnerTally {
  /** Empty for those who came through no partner. */
  readonly partner: string;
  readonly campaign?: SignUpRequest['campaign'];
  readonly status: SignUpStatus;
  readonly signUps: number;
  readonly people: number;
}

/** What can be done with sign-ups, and is logged. */
export const CHANGES = [
  'signed-up',
  'added-by-hand',
  'changed',
  'moved',
  'cancelled',
  'offered',
  'accepted',
  'declined',
  'offer-lapsed',
  'arrived',
  'not-arrived',
  'told-of-change',
  'reminded',
  'mailed',
  'exported',
  'downloaded',
  'erased',
  'signed-in',
] as const;

export type ChangeKind = (typeof CHANGES)[number];

/** A line of the log: nothing in it says who a visitor is. */
export interface ChangeRecord {
  readonly id: string;
  readonly at: string;
  /** `visitor`, `server`, or the address of an organiser. */
  readonly who: string;
  readonly what: ChangeKind;
  /** The id of the sign-up, where it is about one; it may have been erased since. */
  readonly signUp?: string | undefined;
  readonly event?: string | undefined;
  /** In a few words, without anything personal: `people: 3 → 2`. */
  readonly detail?: string | undefined;
}
