import type {Entries} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import {acceptOffer} from '../sign-ups/accept.ts';
import type {Choice} from '../sign-ups/admission.ts';
import {cancelSignUp} from '../sign-ups/cancel.ts';
import {changeSignUp} from '../sign-ups/change.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {isForAll, wishesOf} from './entries.ts';
import {isOpen} from './find.ts';
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
  if (!registration || !isForAll(entries, signUp) || what !== 'save') {
    return {signUp, note: undefined, faults: []};
  }
  const wishes = wishesOf(entries, signUp, registration);
  const change = await changeSignUp(tx, signUp, wishes, choice, 'visitor', surroundings);
  switch (change.status) {
    case 'saved':
      return {signUp: change.signUp, note: 'saved', faults: []};
    case 'faulty':
      return {signUp, note: undefined, faults: change.faults};
    case 'too-many':
      return {signUp, note: 'tooMany', faults: []};
  }
}
