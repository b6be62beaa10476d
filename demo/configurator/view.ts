import {html, nothing} from 'lit';
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
  const {text, feed} = state;
  return html`
    <header>
      <p class="ways">
        <a href="../index.html">${text.demo}</a>
        ${languagesView(state, acts)}
      </p>
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
    </header>
    ${feedStep(state, acts)}
    ${
      feed.status === 'ready'
        ? html`
            ${pickStep(state, acts, feed.feed)}
            <div class="workbench">${optionsStep(state, acts)} ${previewView(state, acts)}</div>
            ${websiteStep(state, acts)} ${copyStep(state, acts, feed.feed)}
          `
        : nothing
    }
  `;
}
