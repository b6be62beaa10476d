import {html, nothing} from 'lit';
import type {Control} from '../controls.ts';
import type {Acts, State} from '../state.ts';
import {controlView} from './control-view.ts';

/** The third step: a control for each option of the element. */
export function optionsStep(state: State, acts: Acts) {
  const {text, choices, offered} = state;
  const element = offered.find(({tag}) => tag === choices.element);
  const group = (legend: string, controls: readonly Control[]) =>
    controls.length > 0
      ? html`<fieldset>
          <legend>${legend}</legend>
          ${controls.map(control => controlView(control, state, acts))}
        </fieldset>`
      : nothing;
  return html`
    <section class="step" aria-labelledby="options-heading">
      <h2 id="options-heading">3. ${text.options.heading}</h2>
      ${group(text.elements[choices.element]?.name ?? choices.element, element?.own ?? [])}
      ${group(text.options.shared, element?.shared ?? [])}
    </section>
  `;
}
