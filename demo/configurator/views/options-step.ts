import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Control} from '../controls.ts';
import type {Acts, State} from '../state.ts';
import {controlView} from './control-view.ts';
import {openAtFirst} from './open-at-first.ts';

/** Of those that all elements take, what most people want to choose; the rest is for experts. */
const OPEN: readonly string[] = ['lang', 'theme'];

/** The third step: a control for each option of the element. */
export function optionsStep(state: State, acts: Acts) {
  const {text, choices, offered} = state;
  const {own = [], shared = []} = offered.find(({tag}) => tag === choices.element) ?? {};
  const views = (controls: readonly Control[]) =>
    controls.map(control => controlView(control, state, acts));
  const open = [...own, ...shared.filter(({name}) => OPEN.includes(name))];
  const rest = shared.filter(({name}) => !OPEN.includes(name));
  const isSet = rest.some(({name}) => choices.options[name]);
  return html`
    <section class="step" aria-labelledby="options-heading">
      <h2 id="options-heading">3. ${text.options.heading}</h2>
      ${views(open)}
      ${
        rest.length > 0
          ? html`<details class="more" ${ref(openAtFirst(isSet))}>
              <summary>${text.options.more}</summary>
              ${views(rest)}
            </details>`
          : nothing
      }
    </section>
  `;
}
