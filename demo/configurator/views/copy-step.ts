import {html, nothing} from 'lit';
import type {Feed} from '../../../src/feed/model.ts';
import {nowIn} from '../clock.ts';
import {composed} from '../composed.ts';
import {chosenEntry} from '../event-page.ts';
import {linkFor} from '../hand-on.ts';
import {SCRIPT} from '../places.ts';
import {shownInWords} from '../shown-in-words.ts';
import type {Acts, State} from '../state.ts';
import {spokenFor} from '../text/spoken.ts';
import type {Steps} from '../text/website-words.ts';
import {apartOn, placeOn, type Form, type Website} from '../websites.ts';
import {linkView} from './link-view.ts';
import {askedParts, askingParts, onePart, type Parts} from './parts-view.ts';
import {pieceView} from './piece-view.ts';
import {isUndecided, wayOf} from './ways-of.ts';

/** The last step: what to copy, and what to do with it. A colleague sees this step alone. */
export function copyStep(state: State, acts: Acts, feed: Feed) {
  const {text, choices} = state;
  if (isUndecided(state)) return html`<p role="status">${text.loading}</p>`;
  const parts = partsOf(state, feed);
  if (!parts) return nothing;
  const {strange} = parts.pieces;
  return html`
    <section class="step" aria-labelledby="copy-heading">
      <h2 id="copy-heading">${choices.step === 'copy' ? '' : '5. '}${text.copy.heading}</h2>
      <div class="body">
        ${strange ? html`<p class="problem">${text.copy.trust(strange)}</p>` : nothing}
        ${partsView(state, acts, parts, feed)}
      </div>
    </section>
  `;
}

/** Gathers what is to be copied with all that is said of it. */
function partsOf(state: State, feed: Feed): Parts | undefined {
  const {text, choices, offered, spoken, heights} = state;
  const element = offered.find(({tag}) => tag === choices.element);
  if (!choices.website || !element) return undefined;
  const form = wayOf(choices.website, state);
  const lang = spokenFor(text.lang);
  const source = {feed, lang, text: spoken, nowIn, script: SCRIPT, room: heights?.element};
  const pieces = composed(form, choices, element, source);
  return {
    form,
    pieces,
    steps: stepsFor(state, choices.website, form),
    // Without the plugin, it is the script alone that a website needs once.
    way: apartOn(form) ?? 'div',
    once: pieces.once ?? '',
    // Names the language too: their browser may speak another, and the text would then differ.
    link: linkFor({...choices, lang, form}),
    what: shownInWords(choices, feed, text.handOver),
    organiser: feed.name,
    place: placeOn(choices.website),
  };
}

function partsView(state: State, acts: Acts, parts: Parts, feed: Feed) {
  const {form, pieces} = parts;
  const isHandedOn = state.choices.step === 'copy';
  if (apartOn(form) ?? form === 'link') {
    if (isHandedOn) return askedParts(state, acts, parts);
    if (form !== 'link') return askingParts(state, acts, parts);
    return linkView(state, acts, parts, chosenEntry(state.choices, feed));
  }
  return html`
    ${onePart(state, acts, pieces, parts.steps, form)}
    ${isHandedOn ? nothing : sharingView(state, acts, parts)}
  `;
}

const sharingView = (state: State, acts: Acts, {link}: Parts) => html`
  <details class="more">
    <summary>${state.text.copy.share}</summary>
    ${pieceView('link', state.text.copy.shareLabel, link, state, acts)}
  </details>
`;

/** With a link, an administrator does what they do for the script alone. */
function stepsFor({text}: State, website: Website, form: Form): Steps {
  const ways = Object.entries(text.website.instructions[website]);
  const stepsOf = (form: Form): Steps | undefined => ways.find(([way]) => way === form)?.[1];
  const {here = [], once = stepsOf('div')?.once ?? []} = stepsOf(form) ?? {};
  return {here, once};
}
