import {html, nothing} from 'lit';
import type {Feed} from '../../../src/feed/model.ts';
import {nowIn} from '../clock.ts';
import {composed} from '../composed.ts';
import {linkFor} from '../hand-on.ts';
import {SCRIPT} from '../places.ts';
import {shownInWords} from '../shown-in-words.ts';
import type {Acts, State} from '../state.ts';
import {spokenFor} from '../text/spoken.ts';
import type {Steps} from '../text/website-words.ts';
import {apartOn, placeOn, wayOn, type Form, type Website} from '../websites.ts';
import {askedParts, askingParts, onePart} from './parts-view.ts';
import {pieceView} from './piece-view.ts';

/** The last step: what to copy, and what to do with it. A colleague sees this step alone. */
export function copyStep(state: State, acts: Acts, feed: Feed) {
  const {text, choices, offered, spoken, heights} = state;
  const element = offered.find(({tag}) => tag === choices.element);
  if (!choices.website || !element) return nothing;
  const form = wayOn(choices.website, choices.form);
  const lang = spokenFor(text.lang);
  const source = {feed, lang, text: spoken, nowIn, script: SCRIPT, room: heights?.element};
  // Names the language too: their browser may speak another, and the text would then differ.
  const link = linkFor({...choices, lang, form});
  const pieces = composed(form, choices, element, source);
  const steps = stepsFor(state, choices.website, form) ?? {here: []};
  const way = apartOn(form);
  const request = {
    once: pieces.once ?? '',
    link,
    what: shownInWords(choices, feed, text.handOver),
    organiser: feed.name,
    place: placeOn(choices.website),
  };
  const isHandedOn = choices.step === 'copy';
  const parts = isHandedOn ? askedParts : askingParts;
  return html`
    <section class="step" aria-labelledby="copy-heading">
      <h2 id="copy-heading">${isHandedOn ? '' : '5. '}${text.copy.heading}</h2>
      <div class="body">
        ${pieces.strange ? html`<p class="problem">${text.copy.trust(pieces.strange)}</p>` : nothing}
        ${way ? parts(state, acts, {way, pieces, steps, ...request}) : onePart(state, acts, pieces, steps, form)}
        ${
          (way ?? isHandedOn)
            ? nothing
            : html`<details class="more">
                <summary>${text.copy.share}</summary>
                ${pieceView('link', text.copy.shareLabel, link, state, acts)}
              </details>`
        }
      </div>
    </section>
  `;
}

const stepsFor = ({text}: State, website: Website, form: Form): Steps | undefined =>
  Object.entries(text.website.instructions[website]).find(([way]) => way === form)?.[1];
