import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import type {Entries} from '../../contract/entries.ts';
import type {FieldProblem} from '../../contract/problem.ts';
import type {FormState} from '../../controllers/form-state.ts';
import type {Moment} from '../../feed/model.ts';
import type {SignUpSheet} from '../../programme/sign-up.ts';
import type {FormText} from '../../text/form.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import type {Text} from '../../text/text.ts';
import type {Filling} from '../shared/fields.ts';
import type {FormActions} from '../shared/form-frame.ts';
import type {Replies} from '../shared/late-form.ts';
import type * as BookingView from './booking-view.ts';

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

/** What is fetched only for events with sessions to choose or something to pay. */
export interface Booking {
  readonly view: typeof BookingView;
  readonly words: SignUpText;
}

/** All there is to know to show the form. */
export interface OpenSheet extends Setting {
  readonly sheet: SignUpSheet;
  readonly state: FormState<SignUpOutcome>;
  readonly faults: readonly FieldProblem[];
  /** What there is to show of the second door. */
  readonly door: unknown;
  readonly entries: Entries;
  readonly booking: Booking | undefined;
  /** Missing until someone fills in the form: nothing is wrong with it before that. */
  readonly replies: Replies | undefined;
  /** Tells how many places are left in a session; nothing where there is no limit. */
  readonly leftIn: (session: string) => number | undefined;
  /** Where the composed mail goes, when there is no server. */
  readonly mailTo: string | undefined;
  /** What has just been done, for those who don't see it. */
  readonly news: string;
  readonly actions: SheetActions;
}

/** Writes what is wrong with a field of a sheet, and where, for the summary of all that is. */
export const sentenceFor = (
  problem: FieldProblem,
  open: OpenSheet,
  {view, words}: Replies,
): string => view.faultWords(problem, wordsFor(problem, open, view), words);

function wordsFor(
  {field}: FieldProblem,
  {sheet, words, booking}: OpenSheet,
  {fieldWords}: Replies['view'],
) {
  const label = booking?.view.bookingLabel(field, sheet, booking.words);
  return fieldWords(field, sheet.registration, words, label);
}

/** Gives what the fields of a sheet are drawn with. */
export const fillingOf = (open: OpenSheet): Filling => ({
  entries: open.entries,
  faultIn: field => {
    const {replies} = open;
    const problem = open.faults.find(fault => fault.field === field);
    if (!problem || !replies) return undefined;
    // Whose field it is, is said around it.
    const words = {...wordsFor(problem, open, replies.view), of: undefined};
    return replies.view.faultWords(problem, words, replies.words);
  },
});
