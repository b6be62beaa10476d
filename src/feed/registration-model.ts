import type {Moment} from './model.ts';
import type {FieldUse, FormEncoding, Payment, QuestionKind} from './vocabulary.ts';

/** A question of the organiser's in the sign-up form. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly help?: string;
  readonly options: readonly string[];
  /** Asked of each person, and not once of the contact. */
  readonly each: boolean;
  /** Asked only then; always when missing. */
  readonly when?: Condition;
}

/** When a question is asked: another one has been answered with one of these. */
export interface Condition {
  /** The other question's id. */
  readonly question: string;
  readonly is: readonly string[];
}

/** What a visitor agrees to, and which wording of it. */
export interface Consent {
  readonly id: string;
  readonly text: string;
  readonly version: string;
  /** Whether one can go on without. */
  readonly required: boolean;
}

/** What happens to what a visitor writes; said under the form, and done by the server. */
export interface DataProtection {
  /** What it is kept for, in the organiser's words. */
  readonly text?: string;
  /** After so many days it is erased: from the event's last day, or from unsubscribing. */
  readonly keptDays?: number;
  /** The organiser's own page about it. */
  readonly url?: string;
}

/** Rung 2: somebody else's form endpoint, which takes a sign-up as a POST. */
export interface FormEndpoint {
  readonly url: string;
  readonly encoding: FormEncoding;
  /** What our fields are called there, by our names (`contact.email`); others keep theirs. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How one signs up. */
export interface Registration {
  /** Rung 1: where the composed mail goes. */
  readonly email?: string;
  /** A sign-up page elsewhere. */
  readonly url?: string;
  /** Rung 2; where there is no server of ours. */
  readonly endpoint?: FormEndpoint;
  readonly opens?: Moment;
  readonly closes?: Moment;
  readonly waitingList: boolean;
  /** How long a place that became free is kept for the next who waits, in hours. */
  readonly offerHours: number;
  /** How many days before the first day those who come are reminded; 0 is never. */
  readonly reminderDays: number;
  /** The most people in one sign-up. */
  readonly maximumPeople: number;
  readonly phone: FieldUse;
  readonly organization: FieldUse;
  /** Of each of those who come along; the contact's is always asked. */
  readonly personEmail: FieldUse;
  readonly questions: readonly Question[];
  readonly consents: readonly Consent[];
  /** The ways to pay that can be chosen; none where nothing is said. */
  readonly payments: readonly Payment[];
  readonly dataProtection?: DataProtection;
}
