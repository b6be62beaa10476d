import type {FieldFault} from '../contract/problem.ts';

/**
 * Every sentence about what becomes of a sign-up, in its mails and on the page where it is changed,
 * in one language. Values come in formatted.
 */
export interface LifeText {
  /** Label of the link to the page. */
  readonly manage: string;
  readonly sessions: string;
  /** A session that someone has chosen, and that the feed no longer offers. */
  readonly lostSession: (session: string) => string;
  /** Between the names of those who come and what each has chosen: `Bo: Talk, Walk`. */
  readonly of: (name: string, what: string) => string;
  readonly payment: {readonly label: string; readonly invoice: string; readonly door: string};
  /** To someone whom the contact has signed up. */
  readonly signedUpBy: (contact: string, event: string) => string;
  readonly askContact: (contact: string, organizer: string, email: string) => string;

  readonly offered: {
    readonly subject: (event: string) => string;
    readonly text: (event: string, people: number) => string;
    readonly until: (moment: string) => string;
    readonly answer: string;
    /** What happens without an answer. */
    readonly otherwise: string;
    readonly sessionsLost: (names: string) => string;
  };
  readonly lapsed: {
    readonly subject: (event: string) => string;
    readonly text: (event: string) => string;
    readonly again: string;
  };
  readonly changed: {
    readonly subject: (event: string) => string;
    readonly text: (event: string) => string;
  };
  readonly cancelled: {
    readonly subject: (event: string) => string;
    readonly text: (event: string) => string;
    readonly waiting: (event: string) => string;
    /** To one whom the contact has taken off. */
    readonly removed: (contact: string, event: string) => string;
  };
  readonly refund: {
    readonly all: (amount: string) => string;
    readonly some: (back: string, kept: string) => string;
    readonly nothing: string;
    readonly unknown: (organizer: string) => string;
    /** After an invoice: less is to be paid, where nothing has been paid yet. */
    readonly invoice: string;
  };
  readonly reminder: {
    readonly subject: (event: string) => string;
    readonly text: (event: string) => string;
    readonly cannotCome: string;
  };
  readonly news: {
    readonly subject: (event: string) => string;
    readonly text: (event: string) => string;
    readonly was: (before: string) => string;
    readonly now: (after: string) => string;
    readonly noPlace: string;
    readonly cancelledSubject: (event: string) => string;
    readonly cancelled: (event: string) => string;
    readonly postponedSubject: (event: string) => string;
    readonly postponed: (event: string) => string;
    readonly onAgainSubject: (event: string) => string;
    readonly onAgain: (event: string) => string;
  };

  readonly page: {
    readonly title: (event: string) => string;
    readonly confirmed: (people: number) => string;
    readonly waiting: (position: number) => string;
    readonly offered: (people: number, until: string) => string;
    readonly cancelled: (day: string) => string;
    readonly over: string;
    readonly change: string;
    readonly save: string;
    readonly remove: (name: string) => string;
    readonly name: string;
    readonly ownEmail: string;
    readonly accept: string;
    readonly decline: string;
    readonly cancel: string;
    readonly cancelTitle: (event: string) => string;
    readonly cancelQuestion: (people: number) => string;
    readonly cancelWaiting: string;
    readonly cancelButton: string;
    readonly keep: string;
    readonly saved: string;
    readonly accepted: string;
    readonly declined: string;
    readonly tooLate: string;
    readonly stale: string;
    readonly tooMany: string;
    /** Who is added waits alone. */
    readonly addInLine: string;
    /** Who is added waits with the others of the sign-up. */
    readonly addToLine: string;
    readonly addClosed: string;
    readonly addFull: string;
    readonly inLine: (name: string, position: number) => string;
    readonly faults: (count: number) => string;
    readonly contact: (organizer: string, email: string, reference: string) => string;
    readonly refusedTitle: string;
    readonly refused: (organizer: string, email: string) => string;
    readonly unavailableTitle: string;
    readonly unavailable: string;
    readonly fault: (fault: FieldFault) => string;
  };
}
