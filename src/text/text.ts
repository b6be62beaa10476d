import type {FeedFailure} from '../client/load-feed.ts';
import type {EventStatus, ItemKind, Role} from '../feed/vocabulary.ts';
import type {FormText} from './form.ts';
import type {ReplyText} from './reply.ts';
import type {SignUpText} from './sign-up.ts';

/** The kinds that tell a visitor something that a point's name and people don't. */
export type TellingKind = Extract<
  ItemKind,
  'interview' | 'panel' | 'debate' | 'dialogue' | 'workshop' | 'groups'
>;

/**
 * Every sentence that the elements which show something say, in one language.
 *
 * Values come in already formatted. Written by ear in each language, not word for word.
 */
export interface Text {
  /** BCP 47 tag of these sentences. */
  readonly lang: string;

  /** A time of day, or a span of them, as said after a date: `kl. 9.00–16.00`; never parted. */
  readonly at: (times: string) => string;
  /** Said of hours that are the same on each of so many days. */
  readonly eachDay: (days: number) => string;
  /** Weekdays as written in this language, by what Intl calls them, where it has only a neighbour's. */
  readonly dayNames?: Readonly<Record<string, string>>;
  readonly dateUnknown: string;
  /** The time on the visitor's own clock, where that differs. */
  readonly yourTime: (times: string) => string;

  readonly phase: {
    readonly cancelled: string;
    readonly postponed: string;
    readonly rescheduled: (date: string) => string;
    readonly movedOnline: string;
    readonly today: string;
    readonly running: string;
    readonly over: string;
    readonly provisional: string;
  };

  readonly places: {
    readonly few: (count: number) => string;
    readonly full: string;
    readonly waitingList: string;
    readonly opens: (date: string) => string;
    readonly closes: (date: string) => string;
    readonly closed: string;
  };

  readonly label: {
    readonly when: string;
    readonly alternatives: (count: number) => string;
    readonly where: string;
    readonly price: string;
    readonly audience: string;
    readonly outcomes: string;
    readonly contributors: (people: number) => string;
    readonly people: string;
    readonly documents: string;
    readonly refunds: string;
    readonly online: string;
    readonly keywords: string;
    readonly recap: string;
    readonly more: string;
  };

  readonly price: {
    readonly free: string;
    readonly unknown: string;
    readonly plusVat: (net: string) => string;
    readonly includingVat: (gross: string) => string;
    /** What it comes to with VAT, beside the price without. */
    readonly gross: (gross: string) => string;
    readonly includes: (what: string) => string;
    readonly soldOut: string;
  };

  readonly refund: {
    /** Cancelling up to and including a day costs a fee. */
    readonly until: (lastDay: string, fee: string) => string;
    /** The same, where the day is not known yet. */
    readonly daysBefore: (days: number, fee: string) => string;
    readonly noFee: string;
    readonly fee: (amount: string) => string;
    readonly feePercent: (percent: string) => string;
    readonly feeAtLeast: (percent: string, minimum: string) => string;
    readonly afterwards: string;
    /** The last day for getting anything back has passed. */
    readonly none: string;
  };

  readonly person: {
    readonly tentative: string;
    readonly unnamed: string;
    readonly role: Readonly<Record<Role, string>>;
    /** The same words for several people. */
    readonly roles: Readonly<Record<Role, string>>;
  };

  readonly action: {
    readonly signUp: string;
    readonly signUpByMail: (address: string) => string;
    readonly joinWaitingList: string;
    /** The subject of a sign-up that is sent as a mail. */
    readonly signUpSubject: (name: string) => string;
    readonly share: string;
    readonly copyLink: string;
    readonly copied: string;
    /** Where the browser won't copy: the address, to be copied by hand. */
    readonly copyByHand: (address: string) => string;
    readonly shareByMail: string;
    readonly calendar: string;
    readonly calendarFile: string;
    readonly googleCalendar: string;
    readonly outlookCalendar: string;
    readonly download: (name: string, format: string) => string;
    readonly readMore: string;
    readonly readMoreAbout: (name: string) => string;
  };

  readonly list: {
    readonly loadMore: string;
    readonly shown: (shown: number, total: number) => string;
    readonly emptyUpcoming: string;
    readonly emptyPast: string;
    readonly emptyArticles: string;
    readonly emptySearch: string;
    readonly search: string;
    readonly published: (date: string) => string;
    /** As `failure`, of all that the list would have. */
    readonly failure: (kind: FeedFailure['kind']) => string;
  };

  readonly programme: {
    readonly now: string;
    readonly next: string;
    readonly empty: string;
    readonly provisional: string;
    readonly dayUnknown: string;
    /** What the way to the single days is called. */
    readonly days: string;
    /** Said of one point that is not settled. */
    readonly mayChange: string;
    readonly status: Readonly<Record<Exclude<EventStatus, 'EventScheduled'>, string>>;
    readonly kind: Readonly<Record<TellingKind, string>>;
  };

  readonly loading: string;
  /** The form to sign up did not arrive. */
  readonly formUnreachable: string;
  /** One plain sentence for the visitor; the webmaster's own words are in the console. */
  readonly failure: (kind: FeedFailure['kind']) => string;
}

/** Some of the sentences of a language, each under its own name. */
export type Overrides<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends object
    ? Words[Key] extends (...values: never[]) => string
      ? Words[Key]
      : Partial<Words[Key]>
    : Words[Key];
};

/**
 * Sentences that a page puts in the place of ours; those of the forms under `form`, and what only
 * some sign-ups say under `signUp`.
 */
export type TextOverrides = Overrides<Text> & {
  readonly form?: Overrides<FormText & ReplyText>;
  readonly signUp?: Overrides<SignUpText>;
};
