import type {FieldProblem, ProblemKind} from '../contract/problem.ts';

/**
 * Why a form didn't get through: the server's own kinds; `unreachable` when there was no answer,
 * `insecure` when the page, not being https, can't solve a captcha.
 */
export interface FormProblem {
  readonly kind: ProblemKind | 'unreachable' | 'insecure';
  /** Each wrong field and how it is wrong. */
  readonly fields: readonly FieldProblem[];
}

/** What came of a form that was sent. */
export type FormAnswer<Receipt> =
  | {readonly ok: true; readonly receipt: Receipt}
  | {readonly ok: false; readonly problem: FormProblem};

/** Says that a form didn't get through. */
export const failed = (
  kind: FormProblem['kind'],
): {readonly ok: false; readonly problem: FormProblem} => ({
  ok: false,
  problem: {kind, fields: []},
});
