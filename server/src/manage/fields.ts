import {html} from 'hono/html';
import type {Question} from '../../../src/feed/model.ts';
import type {Words} from '../mail/words.ts';

/** What a field shows. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly values: readonly string[];
  /** In words. */
  readonly fault: string | undefined;
  readonly autocomplete?: string | undefined;
}

/** A box to tick. */
interface Option {
  readonly value: string;
  readonly label: string;
}

const described = ({name, help, fault}: Field) =>
  [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ');

const notes = ({name, help, fault}: Field) =>
  html`${help ? html`<p class="help" id="${name}-help">${help}</p>` : ''}
  ${fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : ''}`;

/** Shows a field of one line. */
export const lineField = (field: Field, type = 'text') =>
  html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    ${notes(field)}
    <input
      id="${field.name}"
      name="${field.name}"
      type="${type}"
      value="${field.values[0] ?? ''}"
      autocomplete="${field.autocomplete ?? 'off'}"
      aria-invalid="${field.fault ? 'true' : 'false'}"
      aria-describedby="${described(field)}"
    />
  </div>`;

const textField = (field: Field) =>
  html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    ${notes(field)}
    <textarea
      id="${field.name}"
      name="${field.name}"
      rows="4"
      aria-invalid="${field.fault ? 'true' : 'false'}"
      aria-describedby="${described(field)}"
    >
${field.values[0] ?? ''}</textarea>
  </div>`;

/** Shows a choice of one, or of none. */
export const selectField = (field: Field, options: readonly Option[], none: string) =>
  html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    ${notes(field)}
    <select
      id="${field.name}"
      name="${field.name}"
      aria-invalid="${field.fault ? 'true' : 'false'}"
      aria-describedby="${described(field)}"
    >
      <option value="">${none}</option>
      ${options.map(
        ({value, label}) =>
          html`<option value="${value}" ${field.values.includes(value) ? 'selected' : ''}>
            ${label}
          </option>`,
      )}
    </select>
  </div>`;

/** Shows boxes of which several can be ticked. */
export const boxesField = (field: Field, options: readonly Option[]) =>
  html`<fieldset id="${field.name}" aria-describedby="${described(field)}">
    <legend>${field.label}</legend>
    ${notes(field)}
    ${options.map(
      ({value, label}) =>
        html`<label class="option">
          <input
            type="checkbox"
            name="${field.name}"
            value="${value}"
            ${field.values.includes(value) ? 'checked' : ''}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;

/** Shows a question of the organiser's, as it is answered. */
export function questionField({kind, options}: Question, field: Field, {form}: Words) {
  const choices = options.map(value => ({value, label: value}));
  switch (kind) {
    case 'longText':
      return textField(field);
    case 'choice':
      return selectField(field, choices, form.noAnswer);
    case 'choices':
      return boxesField(field, choices);
    case 'yesNo':
      return selectField(
        field,
        [
          {value: 'yes', label: form.yes},
          {value: 'no', label: form.no},
        ],
        form.noAnswer,
      );
    case 'email':
    case 'date':
      return lineField(field, kind);
    case 'phone':
      return lineField(field, 'tel');
    case 'number':
    case 'text':
      return lineField(field);
  }
}
