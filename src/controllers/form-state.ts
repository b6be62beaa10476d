import {failed, type FormProblem} from '../client/form-answer.ts';
import type {FieldProblem} from '../contract/problem.ts';

/** What who has pressed the button waits for: what checks and sends, the captcha, the answer. */
export type Awaited = 'form' | 'captcha' | 'answer';

/** Where a form is on its way. Exactly one of these is ever true; what was typed stays in each. */
export type FormState<Receipt> =
  | {readonly status: 'editing'; readonly faults: readonly FieldProblem[]}
  | {readonly status: 'sending'; readonly awaits: Awaited}
  | {readonly status: 'refused'; readonly problem: FormProblem}
  | {readonly status: 'sent'; readonly receipt: Receipt};

/** One content under one key, by which the server knows a retry. */
export interface Attempt {
  readonly key: string;
  /** What is sent, as text. */
  readonly content: string;
}

/** Gives the try that content is sent as: the last one once more, where that said the same. */
export function attemptAt(content: string, last: Attempt | undefined): Attempt {
  return last?.content === content ? last : {key: newKey(), content};
}

/** Makes a key that nobody else has: 128 bits, also on pages where `randomUUID` is missing. */
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * Said when what checks and sends a form can't be had. Nothing has been tried then; whoever goes on
 * filling in the form, or presses the button once more, asks for it anew.
 */
export const UNFETCHED = failed('unreachable').problem;

/** Gives the faults that a state tells of. */
export function faultsOf(state: FormState<unknown>): readonly FieldProblem[] {
  if (state.status === 'editing') return state.faults;
  return state.status === 'refused' ? state.problem.fields : [];
}

/**
 * Gives which faults are still to be told after something was typed. Those that were told go as
 * soon as they are mended; new ones wait for the next try, except in the field that is being mended.
 *
 * @param told - What has been told.
 * @param field - The field that was typed into, or what it is a part of (`people`).
 * @param faults - What is wrong now.
 */
export const stillToTell = (
  told: readonly FieldProblem[],
  field: string,
  faults: readonly FieldProblem[],
): readonly FieldProblem[] =>
  told.flatMap(known =>
    `${known.field}.`.startsWith(`${field}.`)
      ? faults.filter(fault => fault.field === known.field)
      : [known],
  );
