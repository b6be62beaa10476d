import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {styleMap} from 'lit/directives/style-map.js';
import {HOSTS, WIDTHS} from '../choices.ts';
import {showIn} from '../preview-frame.ts';
import type {Acts, State} from '../state.ts';

/** How much of a long preview is shown at first, so that the steps after it stay near; CSS pixels. */
const SHORT = 480;

/** Below this height, in CSS pixels, all is shown: there is no use in hiding a little. */
const LONG = 640;

/** How it looks, on pages of several kinds and widths. */
export function previewView(state: State, acts: Acts) {
  const {text, choices, isWhole} = state;
  // An element that has yet to draw itself would have all below jump up and down again.
  const heights = state.heights?.element ? state.heights : undefined;
  const isLong = heights !== undefined && heights.page > LONG;
  const isCut = isLong && !isWhole;
  const shown = isCut ? SHORT : heights?.page;
  return html`
    <section
      class="step"
      aria-labelledby="preview-heading"
      style=${styleMap({'--preview': shown && `${shown}px`})}
    >
      <h2 id="preview-heading">${text.preview.heading}</h2>
      <p class="help">${text.preview.help}</p>
      ${knobsView(state, acts)}
      <div
        id="stage"
        class=${isCut ? 'stage cut' : 'stage'}
        tabindex="0"
        role="group"
        aria-label=${text.preview.heading}
        @click=${() => {
          if (isCut) acts.showWhole(true);
        }}
      >
        <iframe
          title=${text.preview.frame}
          style=${styleMap({
            inlineSize: choices.width === 'full' ? '100%' : `${choices.width}px`,
            blockSize: heights && `${heights.page}px`,
          })}
          sandbox="allow-scripts allow-same-origin allow-popups"
          ?inert=${isCut}
          ${ref(frame => {
            showIn(frame, choices, text.lang);
          })}
        ></iframe>
      </div>
      ${isLong ? wholeView(state, acts) : nothing}
    </section>
  `;
}

const wholeView = ({text, isWhole}: State, {showWhole}: Acts) => html`
  <p class="whole">
    <button
      type="button"
      id="whole"
      aria-expanded=${isWhole ? 'true' : 'false'}
      aria-controls="stage"
      @click=${() => {
        showWhole(!isWhole);
      }}
    >
      ${isWhole ? text.preview.less : text.preview.whole}
    </button>
  </p>
`;

const knobsView = ({text, choices}: State, {choose}: Acts) => html`
  <details class="more">
    <summary>${text.preview.elsewhere}</summary>
    <fieldset class="pills">
      <legend>${text.preview.host}</legend>
      ${HOSTS.map(host =>
        pill('host', host, text.preview.hosts[host], choices.host === host, () => {
          choose({host});
        }),
      )}
    </fieldset>
    <fieldset class="pills">
      <legend>${text.preview.width}</legend>
      ${WIDTHS.map(width =>
        pill('width', width, text.preview.widths[width], choices.width === width, () => {
          choose({width});
        }),
      )}
    </fieldset>
  </details>
`;

const pill = (name: string, value: string, label: string, isOn: boolean, pick: () => void) => html`
  <span class="pill">
    <input type="radio" name=${name} id="${name}-${value}" .checked=${isOn} @change=${pick} />
    <label for="${name}-${value}">${label}</label>
  </span>
`;
