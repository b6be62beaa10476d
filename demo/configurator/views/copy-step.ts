import {html, nothing} from 'lit';
import type {Feed} from '../../../src/feed/model.ts';
import {nowIn} from '../clock.ts';
import {composed, keepsRoom} from '../composed.ts';
import {SCRIPT} from '../places.ts';
import type {Acts, State} from '../state.ts';
import {wayOn, type Form, type Website} from '../websites.ts';

const IS_OWN_MACHINE = new URL(SCRIPT).hostname === 'localhost';

/** The last step: what to copy, and what to do with it. */
export function copyStep(state: State, acts: Acts, feed: Feed) {
  const {text, choices, offered, spoken, room} = state;
  const element = offered.find(({tag}) => tag === choices.element);
  if (!choices.website || !element) return nothing;
  const form = wayOn(choices.website, choices.form);
  const source = {feed, text: spoken, nowIn, script: SCRIPT, room};
  const {once, here, strange} = composed(form, choices, element, source);
  return html`
    <section class="step" aria-labelledby="copy-heading">
      <h2 id="copy-heading">5. ${text.copy.heading}</h2>
      ${IS_OWN_MACHINE ? html`<p class="problem">${text.copy.onlyHere}</p>` : nothing}
      ${strange ? html`<p class="problem">${text.copy.trust(strange)}</p>` : nothing}
      ${once ? pieceView('once', text.copy.once, once, state, acts) : nothing}
      ${pieceView('here', once ? text.copy.second : text.copy.here, here, state, acts)}
      <ol class="instructions">
        ${instructionsFor(state, choices.website, form).map(step => html`<li>${step}</li>`)}
      </ol>
      ${room && keepsRoom(form) ? html`<p class="help">${text.copy.room(room)}</p>` : nothing}
      <p>${text.copy.check}</p>
      ${choices.website === 'by-hand' ? nothing : html`<p class="help">${text.website.mayDiffer}</p>`}
      <div class="share">
        <p>${text.copy.share}</p>
        ${pieceView('link', text.copy.shareLabel, location.href, state, acts)}
      </div>
    </section>
  `;
}

const instructionsFor = ({text}: State, website: Website, form: Form): readonly string[] =>
  Object.entries(text.website.instructions[website]).find(([way]) => way === form)?.[1] ?? [];

function pieceView(id: string, label: string, piece: string, {text, copying}: State, acts: Acts) {
  const lines = piece.split('\n').reduce((sum, {length}) => sum + Math.ceil((length + 1) / 70), 0);
  const isAbout = copying.what === id;
  return html`
    <div class="piece">
      <label for="piece-${id}">${label}</label>
      <textarea
        id="piece-${id}"
        readonly
        spellcheck="false"
        rows=${Math.min(Math.max(lines, 2), 18)}
        .value=${piece}
      ></textarea>
      <div class="row">
        <button
          type="button"
          aria-label="${text.copy.copy}: ${label}"
          @click=${() => {
            const field = document.querySelector(`#piece-${id}`);
            if (field instanceof HTMLTextAreaElement) acts.copy(id, field);
          }}
        >
          ${text.copy.copy}
        </button>
        <span role="status"
          >${isAbout && copying.status === 'copied' ? text.copy.copied : ''}${
            isAbout && copying.status === 'selected' ? text.copy.byHand : ''
          }</span
        >
      </div>
    </div>
  `;
}
