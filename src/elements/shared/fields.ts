import {html, nothing} from 'lit';
import {entryIn, type Entries} from '../../contract/entries.ts';
import {addressPart} from '../../format/address-part.ts';

/** What fields are drawn with: what was typed, and what is wrong. */
export interface Filling {
  readonly entries: Entries;
  /** Gives the sentence for what is wrong with a field; nothing when it is right. */
  readonly faultIn: (field: string) => string | undefined;
}

/** A field, as far as all kinds are alike. */
export interface Field {
  /** As in the request; `fieldId` makes the element's id of it. */
  readonly name: string;
  readonly label: unknown;
  readonly help?: unknown;
  readonly required: boolean;
  /** The language of label and help, where that is another than ours. */
  readonly lang?: string | undefined;
}

/** A field that is typed into. */
export interface TextField extends Field {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: 'name' | 'email' | 'tel' | 'organization' | 'off';
  readonly inputmode?: 'decimal' | 'numeric';
  readonly lines?: number;
}

/** One of the things to choose between. */
export interface Option {
  readonly value: string;
  readonly label: unknown;
  readonly disabled?: boolean;
}

/** A field whose answer is chosen. */
export interface ChoiceField extends Field {
  readonly options: readonly Option[];
  /** Whether several can be chosen. */
  readonly several: boolean;
}

/** Gives the id of a field's element: its name, without what an id can't have. */
export const fieldId = addressPart;

/** Names what describes a field: its help, and what is wrong with it. */
export const noted = (field: Pick<Field, 'name' | 'help'>, fault: string | undefined) =>
  [field.help ? `${fieldId(field.name)}-help` : '', fault ? `${fieldId(field.name)}-fault` : '']
    .filter(Boolean)
    .join(' ') || nothing;

/** Shows the help of a field, and what is wrong with it. */
export const notes = (
  {name, help, lang}: Omit<Field, 'label' | 'required'>,
  fault: string | undefined,
) => html`
  ${
    help
      ? html`<p class="help quiet" id="${fieldId(name)}-help" lang=${lang ?? nothing}>${help}</p>`
      : nothing
  }
  ${
    fault
      ? html`<p class="fault" id="${fieldId(name)}-fault">
          <span class="sign" aria-hidden="true">!</span>${fault}
        </p>`
      : nothing
  }
`;

/** Shows a field that is typed into: the label above, then the help, then what is wrong. */
export function textField(field: TextField, {entries, faultIn}: Filling) {
  const {name, label, required, lang} = field;
  const fault = faultIn(name);
  return html`
    <div class=${fault ? 'field faulty' : 'field'}>
      <label for=${fieldId(name)} lang=${lang ?? nothing}>${label}</label>
      ${notes(field, fault)}${
        field.lines
          ? html`<textarea
              id=${fieldId(name)}
              name=${name}
              part="field"
              rows=${field.lines}
              ?required=${required}
              aria-invalid=${fault ? 'true' : nothing}
              aria-describedby=${noted(field, fault)}
              .value=${entryIn(entries, name)}
            ></textarea>`
          : html`<input
              id=${fieldId(name)}
              name=${name}
              part="field"
              type=${field.type ?? 'text'}
              autocomplete=${field.autocomplete ?? nothing}
              inputmode=${field.inputmode ?? nothing}
              ?required=${required}
              aria-invalid=${fault ? 'true' : nothing}
              aria-describedby=${noted(field, fault)}
              .value=${entryIn(entries, name)}
            />`
      }
    </div>
  `;
}

/** Shows a field whose answer is chosen, one or several. */
export function choiceField(field: ChoiceField, {entries, faultIn}: Filling) {
  const {name, label, required, several, options, lang} = field;
  const fault = faultIn(name);
  // What leads to the field leads to what can be chosen.
  const first = options.findIndex(({disabled}) => !disabled);
  return html`
    <fieldset
      id=${first < 0 ? fieldId(name) : nothing}
      class=${fault ? 'field faulty' : 'field'}
      role=${several ? 'group' : 'radiogroup'}
      aria-required=${required && !several ? 'true' : nothing}
      aria-invalid=${fault && !several ? 'true' : nothing}
      aria-describedby=${noted(field, fault)}
    >
      <legend lang=${lang ?? nothing}>${label}</legend>
      ${notes(field, fault)}
      <div class="options" lang=${lang ?? nothing}>
        ${options.map((option, index) =>
          optionBox(
            option,
            {name, several, id: index === first ? fieldId(name) : `${fieldId(name)}-${index}`},
            entries,
          ),
        )}
      </div>
    </fieldset>
  `;
}

/** Shows one of the things to choose between. */
export const optionBox = (
  {value, label, disabled = false}: Option,
  {name, several, id}: Pick<ChoiceField, 'name' | 'several'> & {readonly id: string},
  entries: Entries,
) => html`
  <label class=${disabled ? 'option taken' : 'option'}>
    <input
      id=${id}
      name=${name}
      type=${several ? 'checkbox' : 'radio'}
      value=${value}
      ?disabled=${disabled}
      .checked=${!disabled && (entries[name] ?? []).includes(value)}
    />
    <span>${label}</span>
  </label>
`;

/** Shows a box to tick; never ticked in advance. */
export function tickField(field: Field & {readonly value: string}, {entries, faultIn}: Filling) {
  const {name, value, label, required, lang} = field;
  const fault = faultIn(name);
  return html`
    <div class=${fault ? 'field faulty' : 'field'}>
      ${notes(field, fault)}
      <label class="option">
        <input
          id=${fieldId(name)}
          name=${name}
          type="checkbox"
          value=${value}
          ?required=${required}
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby=${noted(field, fault)}
          .checked=${(entries[name] ?? []).includes(value)}
        />
        <span class="wording" lang=${lang ?? nothing}>${label}</span>
      </label>
    </div>
  `;
}
