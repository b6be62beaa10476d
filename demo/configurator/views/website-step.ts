import {html, nothing} from 'lit';
import type {Acts, State} from '../state.ts';
import {WAYS, wayOn, WEBSITES} from '../websites.ts';
import {pickedValue} from './picked-value.ts';

/** The fourth step: what the website is made with, and which way in it takes. */
export const websiteStep = (state: State, acts: Acts) => html`
  <section class="step" aria-labelledby="website-heading">
    <h2 id="website-heading">4. ${state.text.website.heading}</h2>
    <div class="body">
      <div class="field">
        <label for="website">${state.text.website.label}</label>
        <select
          id="website"
          @change=${(event: Event) => {
            const picked = pickedValue(event);
            acts.choose({website: WEBSITES.find(one => one === picked) ?? '', form: ''});
          }}
        >
          <option value="" ?selected=${!state.choices.website}>${state.text.website.choose}</option>
          ${WEBSITES.map(
            one =>
              html`<option value=${one} ?selected=${one === state.choices.website}>
                ${state.text.website.names[one]}
              </option>`,
          )}
        </select>
      </div>
      ${waysView(state, acts)}
    </div>
  </section>
`;

function waysView({text, choices}: State, {choose}: Acts) {
  const {website, form} = choices;
  const ways = Object.entries(text.website.ways).find(([site]) => site === website)?.[1];
  if (!website || !ways) return nothing;
  const taken = wayOn(website, form);
  return html`<fieldset>
    <legend>${text.website.form}</legend>
    ${WAYS[website].map(way => {
      const said = Object.entries(ways).find(([one]) => one === way)?.[1];
      return html`
        <div class="choice">
          <input
            type="radio"
            name="form"
            id="form-${way}"
            aria-describedby="form-${way}-help"
            .checked=${way === taken}
            @change=${() => {
              choose({form: way});
            }}
          />
          <label for="form-${way}">${said?.label}</label>
          <p class="help" id="form-${way}-help">${said?.help}</p>
        </div>
      `;
    })}
  </fieldset>`;
}
