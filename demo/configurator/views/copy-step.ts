import {html, nothing} from 'lit';
import type {Feed} from '../../../src/feed/model.ts';
import {nowIn} from '../clock.ts';
import {composed} from '../composed.ts';
import {linkFor} from '../hand-on.ts';
import {SCRIPT} from '../places.ts';
import type {Acts, State} from '../state.ts';
import {spokenFor} from '../text/spoken.ts';
import type {Steps} from '../text/text.ts';
import {apartOn, wayOn, type Form, type Website} from '../websites.ts';
import {onePart, twoParts} from './parts-view.ts';
import {pieceView} from './piece-view.ts';

const IS_OWN_MACHINE = new URL(SCRIPT).hostname === 'localhost';

/** The last step: what to copy, and what to do with it. */
export function copyStep(state: State, acts: Acts, feed: Feed) {
  const {text, choices, offered, spoken, heights} = state;
  const element = offered.find(({tag}) => tag === choices.element);
  if (!choices.website || !element) return nothing;
  const form = wayOn(choices.website, choices.form);
  const lang = spokenFor(text.lang);
  const source = {feed, lang, text: spoken, nowIn, script: SCRIPT, room: heights?.element};
  // Names the language too: their browser may speak another, and the text would then differ.
  const link = linkFor({...choices, lang});
  const pieces = composed(form, choices, element, source);
  const steps = stepsFor(state, choices.website, form) ?? {here: []};
  const apart = apartOn(form);
  return html`
    <section class="step" aria-labelledby="copy-heading">
      <h2 id="copy-heading" tabindex="-1">5. ${text.copy.heading}</h2>
      <div class="body">
        ${IS_OWN_MACHINE ? html`<p class="problem">${text.copy.onlyHere}</p>` : nothing}
        ${pieces.strange ? html`<p class="problem">${text.copy.trust(pieces.strange)}</p>` : nothing}
        ${apart ? twoParts(state, acts, apart, pieces, steps) : onePart(state, acts, pieces, steps)}
        ${form === 'address' ? nothing : html`<p>${text.copy.code}</p>`}
        <p>${text.copy.check}</p>
        ${choices.website === 'by-hand' ? nothing : html`<p class="help">${text.website.mayDiffer}</p>`}
        <div class="share">
          <p>${text.copy.share}</p>
          ${pieceView('link', text.copy.shareLabel, link, state, acts)}
        </div>
      </div>
    </section>
  `;
}

const stepsFor = ({text}: State, website: Website, form: Form): Steps | undefined =>
  Object.entries(text.website.instructions[website]).find(([way]) => way === form)?.[1];
