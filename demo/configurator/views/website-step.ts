import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Acts, State} from '../state.ts';
import type {WayWords} from '../text/website-words.ts';
import {WEBSITES, type Form} from '../websites.ts';
import {openAtFirst} from './open-at-first.ts';
import {pickedValue} from './picked-value.ts';
import {isUndecided, wayOf, waysOf} from './ways-of.ts';

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

function waysView(state: State, acts: Acts) {
  const {text, choices} = state;
  const {website} = choices;
  const words = Object.entries(text.website.ways).find(([site]) => site === website)?.[1];
  if (!website || !words || isUndecided(state)) return nothing;
  const taken = wayOf(website, state);
  const ways = waysOf(website, state);
  const offers = (ways: readonly Form[]) =>
    ways.map(way => wayView(way, way === taken, Object.entries(words), acts));
  return html`<fieldset>
    <legend>${text.website.form}</legend>
    ${
      ways.includes('link')
        ? html`${offers(['link'])}
            <details class="more" ${ref(openAtFirst(taken !== 'link'))}>
              <summary>${text.website.others}</summary>
              ${offers(ways.filter(way => way !== 'link'))}
            </details>`
        : offers(ways)
    }
  </fieldset>`;
}

function wayView(
  way: Form,
  isTaken: boolean,
  words: readonly (readonly [string, WayWords])[],
  {choose}: Acts,
) {
  const said = words.find(([one]) => one === way)?.[1];
  return html`
    <div class="choice">
      <input
        type="radio"
        name="form"
        id="form-${way}"
        aria-describedby="form-${way}-help"
        .checked=${isTaken}
        @change=${() => {
          choose({form: way});
        }}
      />
      <label for="form-${way}">${said?.label}</label>
      <p class="help" id="form-${way}-help">${said?.help}</p>
    </div>
  `;
}
