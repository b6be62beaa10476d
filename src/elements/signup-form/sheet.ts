import type {Entries} from '../../contract/entries.ts';
import type {FieldProblem} from '../../contract/problem.ts';
import type {SignUpReceipt} from '../../contract/schema.ts';
import type {FormState} from '../../controllers/form-controller.ts';
import type {Moment} from '../../feed/model.ts';
import {faultWords, fieldWords} from '../../format/field-words.ts';
import type {SignUpSheet} from '../../programme/sign-up.ts';
import type {FormText} from '../../text/form.ts';
import type {Text} from '../../text/text.ts';
import type {Filling} from '../shared/fields.ts';
import type {FormActions} from '../shared/form-frame.ts';

/** How and in which words an event is shown around its form. */
export interface Setting {
  readonly text: Text;
  readonly words: FormText;
  /** On the event's own clock. */
  readonly now: Required<Moment>;
  /** Of the heading, 1 to 6. */
  readonly level: number;
  /** Of the feed's words, where it is not the language of ours. */
  readonly lang: string | undefined;
}

/** What else a visitor does in a sign-up form. */
export interface SheetActions extends FormActions {
  readonly addPerson: () => void;
  /** @param index - Which of those who come along, from 0. */
  readonly removePerson: (index: number) => void;
}

/** All there is to know to show the form. */
export interface OpenSheet extends Setting {
  readonly sheet: SignUpSheet;
  readonly state: FormState<SignUpReceipt>;
  readonly faults: readonly FieldProblem[];
  /** What there is to show of the second door. */
  readonly door: unknown;
  readonly entries: Entries;
  /** Where the composed mail goes, when there is no server. */
  readonly mailTo: string | undefined;
  /** What has just been done, for those who don't see it. */
  readonly news: string;
  readonly actions: SheetActions;
}

/** Writes what is wrong with a field of a sheet. */
export const sentenceFor = (problem: FieldProblem, {sheet, words}: OpenSheet): string =>
  faultWords(problem, fieldWords(problem.field, sheet.registration, words), words);

/** Gives what the fields of a sheet are drawn with. */
export const fillingOf = (open: OpenSheet): Filling => ({
  entries: open.entries,
  faultIn: field => {
    const problem = open.faults.find(fault => fault.field === field);
    return problem && sentenceFor(problem, open);
  },
});
