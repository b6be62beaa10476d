import {html} from 'hono/html';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import type {Words} from '../mail/words.ts';

/** A field of a page that is typed into. */
export interface PageField {
  readonly name: 'email' | 'name';
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly autocomplete: 'email' | 'name';
  readonly fault: string | undefined;
}

/** Shows a field: the label above, then the help, then what is wrong. */
export function textField({name, label, help, value, autocomplete, fault}: PageField) {
  const notes = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : ''}
    ${fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : ''}
    <input
      id="${name}"
      name="${name}"
      type="${name === 'email' ? 'email' : 'text'}"
      autocomplete="${autocomplete}"
      value="${value}"
      aria-invalid="${fault ? 'true' : 'false'}"
      aria-describedby="${notes}"
    />
  </div>`;
}

/** Says at the top what is wrong, each with a link to its field. */
export const alert = (faults: readonly FieldProblem[], {newsletter}: Words) =>
  html`<div class="alert" role="alert">
    <p>
      <strong>${newsletter.faults(faults.length)}</strong>
    </p>
    ${faults.map(
      ({field, fault}) => html`<p><a href="#${field}">${newsletter.fault(fault)}</a></p>`,
    )}
  </div>`;
