/**
 * Why the server, or the way to it, refused: the closed list of RFC 9457 `kind`s.
 *
 * The sentence for each lives in `src/text/`.
 */
export const PROBLEM_KINDS = [
  /** Fields are wrong; `fields` says which and how. */
  'invalid',
  /** The server knows no such event or date. */
  'event-unknown',
  /** Signing up has not begun. */
  'not-open-yet',
  /** Signing up has ended, or the event is over or cancelled. */
  'closed',
  /** No places, and no waiting list. */
  'full',
  /** The captcha is missing, wrong, used or too old: solve a new one. */
  'captcha-refused',
  /** The same Idempotency-Key came with another content. */
  'key-reused',
  /** The link is wrong, used or too old. */
  'token-refused',
  /** Too many tries in too short a time. */
  'too-many',
  /** More bytes than a form can have. */
  'too-large',
  /** There is nothing at this address. */
  'not-found',
  /** The server failed, or can't be reached by those behind it. */
  'unavailable',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What is wrong with a field. */
export const FIELD_FAULTS = [
  'missing',
  'too-long',
  'not-an-email',
  'not-a-phone',
  'not-a-number',
  'not-a-date',
  'not-an-option',
  'not-agreed',
  'too-many-people',
  'not-a-business-number',
  'not-a-gln',
  /** Two of the chosen sessions are held at once. */
  'at-once',
  /** A chosen session has no more places. */
  'taken',
] as const;

export type FieldFault = (typeof FIELD_FAULTS)[number];

/** A field that is wrong: its name as in the request (`people.1.name`, `answers.diet`) and how. */
export interface FieldProblem {
  readonly field: string;
  readonly fault: FieldFault;
}

/** HTTP's number for each kind. */
export const PROBLEM_STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 422,
  'event-unknown': 404,
  'not-open-yet': 409,
  closed: 409,
  full: 409,
  'captcha-refused': 403,
  'key-reused': 422,
  'token-refused': 410,
  'too-many': 429,
  'too-large': 413,
  'not-found': 404,
  unavailable: 503,
};
