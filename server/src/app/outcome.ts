import type {FieldProblem, ProblemKind} from '../../../src/contract/problem.ts';

/** Why something was refused; one of the kinds that the contract lists. */
export interface Refusal {
  readonly kind: ProblemKind;
  readonly fields?: readonly FieldProblem[];
  /** In how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

/** What came of a request: what was asked for, or why not. */
export type Outcome<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly refusal: Refusal};

/** Says yes. */
export const granted = <T>(value: T): Outcome<T> => ({ok: true, value});

/** Says no, and why. */
export const refused = (
  kind: ProblemKind,
  fields?: readonly FieldProblem[],
): {readonly ok: false; readonly refusal: Refusal} => ({
  ok: false,
  refusal: fields ? {kind, fields} : {kind},
});
