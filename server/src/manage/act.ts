import {companionsIn, withPerson, type Entries} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import {acceptOffer} from '../sign-ups/accept.ts';
import type {Choice} from '../sign-ups/admission.ts';
import {cancelSignUp} from '../sign-ups/cancel.ts';
import {changeSignUp} from '../sign-ups/change.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {faultsOnPage, isForAll, wishesOf} from './entries.ts';
import {isOpen} from './find.ts';
import type {InLine} from '../sign-ups/join.ts';
import type {Note} from './page.ts';

/** What the contact pressed, and what stood in the fields. */
export interface Pressed {
  readonly what: string;
  /** Which state of the sign-up the page was opened in. */
  readonly version: string;
  readonly entries: Entries;
}

/** What came of it. */
export interface Done {
  readonly signUp: SignUpRecord;
  readonly note: Note | undefined;
  readonly faults: readonly FieldProblem[];
  /** What stands in the fields; missing where that is the sign-up. */
  readonly typed?: Entries;
  /** Those who were to come along and got no place. */
  readonly inLine?: readonly InLine[];
}

/** Does what was pressed on the page of a sign-up, once: a second time it is no longer as it was. */
export async function act(
  tx: Transaction,
  signUp: SignUpRecord,
  choice: Choice | undefined,
  pressed: Pressed,
  surroundings: Surroundings,
): Promise<Done> {
  const as = (note: Note | undefined, now = signUp): Done => ({signUp: now, note, faults: []});
  if (!choice || !isOpen(signUp, choice, surroundings)) return as(undefined);
  if (pressed.version !== String(signUp.version)) return as('stale');
  if (signUp.status === 'offered') {
    if (pressed.what === 'decline') {
      const declined = await cancelSignUp(tx, signUp, choice, 'visitor', surroundings);
      return as('declined', declined.signUp);
    }
    if (pressed.what !== 'accept') return as(undefined);
    const accepted = await acceptOffer(tx, signUp, choice, surroundings);
    return accepted ? as('accepted', accepted) : as('tooLate');
  }
  return save(tx, signUp, choice, pressed, surroundings);
}

async function save(
  tx: Transaction,
  signUp: SignUpRecord,
  choice: Choice,
  {what, entries}: Pressed,
  surroundings: Surroundings,
): Promise<Done> {
  const {registration} = choice.entry;
  if (!registration || !isForAll(entries, signUp)) return {signUp, note: undefined, faults: []};
  if (what === 'more') {
    const isRoom = companionsIn(entries) + 1 < registration.maximumPeople;
    const typed = isRoom ? withPerson(entries) : entries;
    return {signUp, note: undefined, faults: [], typed};
  }
  if (what !== 'save') return {signUp, note: undefined, faults: []};
  const wishes = wishesOf(entries, signUp, registration);
  const change = await changeSignUp(tx, signUp, wishes, choice, 'visitor', surroundings);
  const refused = (note: Note): Done => ({signUp, note, faults: [], typed: entries});
  switch (change.status) {
    case 'saved':
      return {signUp: change.signUp, note: 'saved', faults: [], inLine: change.inLine};
    case 'faulty': {
      const faults = faultsOnPage(change.faults, wishes);
      return {signUp, note: undefined, faults, typed: entries};
    }
    case 'too-many':
      return refused('tooMany');
    case 'closed':
      return refused('addClosed');
    case 'full':
      return refused('addFull');
  }
}
