import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {styleMap} from 'lit/directives/style-map.js';
import {HOSTS, WIDTHS} from '../choices.ts';
import {showIn} from '../preview-frame.ts';
import type {Acts, State} from '../state.ts';

/** How it looks, on pages of several kinds and widths. */
export const previewView = ({text, choices, heights}: State, {choose}: Acts) => html`
  <section
    class="step"
    aria-labelledby="preview-heading"
    style=${styleMap({'--preview': heights && `${heights.page}px`})}
  >
    <h2 id="preview-heading">${text.preview.heading}</h2>
    <p class="help">${text.preview.help}</p>
    <div class="knobs">
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
    </div>
    <div class="stage" tabindex="0" role="group" aria-label=${text.preview.heading}>
      <iframe
        title=${text.preview.frame}
        style=${styleMap({
          inlineSize: choices.width === 'full' ? '100%' : `${choices.width}px`,
          blockSize: heights && `${heights.page}px`,
        })}
        sandbox="allow-scripts allow-same-origin allow-popups"
        ${ref(frame => {
          showIn(frame, choices, text.lang);
        })}
      ></iframe>
    </div>
  </section>
`;

const pill = (name: string, value: string, label: string, isOn: boolean, pick: () => void) => html`
  <span class="pill">
    <input type="radio" name=${name} id="${name}-${value}" .checked=${isOn} @change=${pick} />
    <label for="${name}-${value}">${label}</label>
  </span>
`;
