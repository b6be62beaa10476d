import {html, nothing} from 'lit';
import type {Feed} from '../../src/feed/model.ts';
import {writeChoices} from './choices.ts';
import {copyStep} from './views/copy-step.ts';
import {feedStep} from './views/feed-step.ts';
import {languagesView} from './views/languages-view.ts';
import {optionsStep} from './views/options-step.ts';
import {pickStep} from './views/pick-step.ts';
import {previewView} from './views/preview-view.ts';
import {websiteStep} from './views/website-step.ts';
import type {Acts, State} from './state.ts';

/** The whole page. The steps after the first are there when there is a feed to go on with. */
export function view(state: State, acts: Acts) {
  const {text, feed, choices} = state;
  const read = feed.status === 'ready' ? feed.feed : undefined;
  const isHandedOn =
    choices.step === 'copy' && choices.website && (read || feed.status === 'loading');
  return html`
    <header>
      <p class="ways">
        <a href="../index.html">${text.demo}</a>
        ${languagesView(state, acts)}
      </p>
      <h1>${text.title}</h1>
      ${isHandedOn ? nothing : html`<p class="lead">${text.lead}</p>`}
    </header>
    ${
      isHandedOn
        ? colleaguesSteps(state, acts, read)
        : html`${feedStep(state, acts)} ${read ? stepsAfter(state, acts, read) : nothing}`
    }
  `;
}

const stepsAfter = (state: State, acts: Acts, feed: Feed) => html`
  ${pickStep(state, acts, feed)}
  <div class="workbench">${optionsStep(state, acts)} ${previewView(state, acts)}</div>
  ${websiteStep(state, acts)} ${copyStep(state, acts, feed)}
`;

/** A colleague copies what was chosen, sees what it will be, and can still choose something else. */
const colleaguesSteps = (state: State, acts: Acts, feed: Feed | undefined) =>
  feed
    ? html`
        ${copyStep(state, acts, feed)}
        <div class="alone">
          ${previewView(state, acts)}
          <p><a href="#${writeChoices({...state.choices, step: ''})}">${state.text.copy.all}</a></p>
        </div>
      `
    : html`<p role="status">${state.text.loading}</p>`;
