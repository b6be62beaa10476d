import {entryIn, type Entries} from '../contract/entries.ts';
import type {Question} from '../feed/model.ts';
import type {FormText} from '../text/form.ts';

/** Writes the answer to a question of the organiser's, in its field; empty when there is none. */
export function answerWords(
  {kind}: Question,
  field: string,
  entries: Entries,
  {yes, no}: FormText,
): string {
  if (kind === 'choices') return (entries[field] ?? []).join(', ');
  const answer = entryIn(entries, field).trim();
  return kind === 'yesNo' ? ({yes, no}[answer] ?? '') : answer;
}
