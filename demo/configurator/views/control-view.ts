import {html, nothing} from 'lit';
import type {Control} from '../controls.ts';
import type {Acts, State} from '../state.ts';
import {choicesOf} from './choices-of.ts';
import {pickedValue} from './picked-value.ts';

/** An option, with what it is called and what it is for; in English where there are no words yet. */
export function controlView(control: Control, state: State, {choose}: Acts) {
  const {name, description, kind} = control;
  const words = state.text.attributes[name];
  const help = words ? words.help : description;
  const described = help ? `option-${name}-help` : nothing;
  const set = (event: Event) => {
    choose({options: withOption(state.choices.options, name, pickedValue(event))});
  };
  return html`
    <div class=${kind === 'checkbox' ? 'choice' : 'field'}>
      ${kind === 'checkbox' ? fieldView(control, state, described, set) : ''}
      <label for="option-${name}">${words?.label ?? name}</label>
      ${help ? html`<p class="help" id=${described}>${help}</p>` : nothing}
      ${kind === 'checkbox' ? '' : fieldView(control, state, described, set)}
    </div>
  `;
}

/** What is empty isn't set. */
const withOption = (options: Readonly<Record<string, string>>, name: string, value: string) =>
  Object.fromEntries([...Object.entries({...options, [name]: value})].filter(([, one]) => one));

function fieldView(
  control: Control,
  state: State,
  described: string | typeof nothing,
  set: (event: Event) => void,
) {
  const id = `option-${control.name}`;
  const value = state.choices.options[control.name] ?? '';
  switch (control.kind) {
    case 'checkbox':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${described}
        .checked=${value !== ''}
        @change=${set}
      />`;
    case 'choice':
      return html`<select id=${id} aria-describedby=${described} @change=${set}>
        ${choicesOf(control, state).map(
          ({word, label, isTaken}) =>
            html`<option value=${word} ?selected=${isTaken}>${label}</option>`,
        )}
      </select>`;
    case 'number':
      return html`<input
        type="number"
        min="0"
        id=${id}
        aria-describedby=${described}
        .value=${value}
        @input=${set}
      />`;
    case 'text':
      return html`<input
        id=${id}
        autocomplete="off"
        aria-describedby=${described}
        .value=${value}
        @input=${set}
      />`;
  }
}
