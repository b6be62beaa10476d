import {html, raw} from 'hono/html';
import {entryIn} from '../../../../src/contract/entries.ts';
import type {Entries} from '../../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../../src/contract/problem.ts';
import type {Content} from '../../app/html-response.ts';
import type {Option} from '../parts/form.ts';
import type {OrganiserText} from '../../../../src/text/organiser.ts';

/** What has been typed into a form, and what is wrong with it. */
export interface Filled {
  readonly entries: Entries;
  readonly faults: readonly FieldProblem[];
  readonly text: OrganiserText;
}

/** What a field of a line or a text asks for. */
export interface LineField {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'long';
  readonly required?: boolean;
  readonly help?: string | undefined;
}

/** A field for a line, or for a text. */
export function lineField(
  {name, label, type = 'text', required = false, help}: LineField,
  filled: Filled,
): Content {
  const value = entryIn(filled.entries, name);
  const described = describedBy(name, help, filled);
  return html`<div class="field">
    <label for="${name}">${required ? label : filled.text.optional(label)}</label>
    ${helpOf(name, help)} ${faultOf(name, filled)}
    ${
      type === 'long'
        ? html`<textarea id="${name}" name="${name}" ${described}>${value}</textarea>`
        : html`<input
            id="${name}"
            type="${type}"
            name="${name}"
            value="${value}"
            autocomplete="off"
            ${described}
          />`
    }
  </div>`;
}

/** What a field of choices asks for. */
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** Several of them, or one. */
  readonly several?: boolean;
  readonly help?: string | undefined;
}

/** Choices, all in sight. */
export function choiceField(
  {name, label, options, several = false, help}: ChoiceField,
  filled: Filled,
): Content {
  const chosen = filled.entries[name] ?? [];
  return html`<fieldset id="${name}" ${describedBy(name, help, filled)}>
    <legend>${label}</legend>
    ${helpOf(name, help)} ${faultOf(name, filled)}
    ${options.map(
      (option, index) =>
        html`<div class="option">
          <input
            id="${`${name}-${index}`}"
            type="${several ? 'checkbox' : 'radio'}"
            name="${name}"
            value="${option.value}"
            ${chosen.includes(option.value) ? raw('checked') : ''}
          />
          <label for="${`${name}-${index}`}">${option.label}</label>
        </div>`,
    )}
  </fieldset>`;
}

const helpOf = (name: string, help: string | undefined) =>
  help ? html`<p class="help" id="${`${name}-help`}">${help}</p>` : '';

const faultOf = (name: string, {faults, text}: Filled) => {
  const fault = faults.find(({field}) => field === name)?.fault;
  return fault ? html`<p class="fault" id="${`${name}-fault`}">${text.fault[fault]}</p>` : '';
};

/** Attributes whose values are names of fields, which hold nothing that needs escaping. */
function describedBy(name: string, help: string | undefined, {faults}: Filled) {
  const isWrong = faults.some(({field}) => field === name);
  const ids = [help ? `${name}-help` : '', isWrong ? `${name}-fault` : ''].filter(Boolean);
  if (!ids.length) return '';
  const described = html`aria-describedby="${ids.join(' ')}"`;
  return isWrong ? html`${described} aria-invalid="true"` : described;
}
