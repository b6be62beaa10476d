import type {Entries} from '../../contract/entries.ts';
import {typedInto} from '../shared/form-frame.ts';

/**
 * Gives what stands in a form, and what was typed into fields that another answer has taken away:
 * who chooses that again finds it as it was.
 */
export function entriesIn(form: HTMLFormElement, before: Entries): Entries {
  const named = [...form.querySelectorAll('[name]')];
  const shown = new Set(named.map(field => field.getAttribute('name')));
  const hidden = Object.entries(before).filter(([field]) => !shown.has(field));
  return {...Object.fromEntries(hidden), ...typedInto(form)};
}
