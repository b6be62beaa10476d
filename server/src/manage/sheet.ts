import {wordsFor} from '../mail/words.ts';
import type {LostSession} from '../filing/lost-sessions.ts';
import type {Choice} from '../sign-ups/admission.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Done} from './act.ts';
import type {entriesOf} from './entries.ts';
import {isOpen, type Joins} from './find.ts';
import type {ManageSheet} from './page.ts';

/** Lays out the page of a sign-up; without what stands in its fields, it has no form. */
export function sheetOf(
  token: string,
  {signUp, note, faults}: Done,
  choice: Choice | undefined,
  surroundings: Surroundings,
  {position = 0, sentences = [], entries, lost = [], joins}: Partial<SheetParts>,
): ManageSheet {
  const words = wordsFor(signUp.lang);
  const open = isOpen(signUp, choice, surroundings);
  const registration = choice?.entry.registration;
  const changeable = open && signUp.status !== 'offered' && entries && registration;
  return {
    ...{token, signUp, choice, position, note, sentences, open, words},
    settings: surroundings.settings,
    form:
      choice && changeable
        ? {...{token, entries, faults, choice, registration, lost, joins, words}, signUp}
        : undefined,
  };
}

/** What the page shows besides. */
interface SheetParts {
  readonly position: number;
  readonly sentences: readonly string[];
  readonly entries: ReturnType<typeof entriesOf>;
  readonly lost: readonly LostSession[];
  readonly joins: Joins | undefined;
}
