import type {Entries} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import type {Registration} from '../../../src/feed/model.ts';
import type {LostSession} from '../filing/lost-sessions.ts';
import type {Words} from '../mail/words.ts';
import type {Choice} from '../sign-ups/admission.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Field} from './fields.ts';
import type {Joins} from './find.ts';

/** What the form of the page shows. */
export interface ManageForm {
  readonly token: string;
  readonly signUp: SignUpRecord;
  readonly entries: Entries;
  readonly faults: readonly FieldProblem[];
  readonly choice: Choice;
  readonly registration: Registration;
  /** What somebody has chosen and the feed no longer has: they may keep it, and give it up. */
  readonly lost: readonly LostSession[];
  /** What one who is added gets; missing where nobody can be. */
  readonly joins: Joins | undefined;
  readonly words: Words;
}

/** Gives a field with what stands in it, and what is wrong with that. */
export function fieldOf(name: string, label: string, {entries, faults, words}: ManageForm): Field {
  const found = faults.find(({field}) => field === name);
  return {
    ...{name, label},
    values: entries[name] ?? [],
    fault: found && words.life.page.fault(found.fault),
  };
}
