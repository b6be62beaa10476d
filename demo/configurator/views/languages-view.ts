import {html} from 'lit';
import type {Acts, State} from '../state.ts';
import {LANGUAGE_NAMES, SPOKEN, spokenFor} from '../text/spoken.ts';

/** The languages that the configurator speaks, each in its own name. */
export const languagesView = ({text}: State, {choose}: Acts) => html`
  <span class="languages" role="group" aria-label=${text.languages}>
    ${SPOKEN.map(
      lang => html`
        <button
          type="button"
          lang=${lang}
          aria-pressed=${spokenFor(text.lang) === lang ? 'true' : 'false'}
          @click=${() => {
            choose({lang});
          }}
        >
          ${LANGUAGE_NAMES[lang]}
        </button>
      `,
    )}
  </span>
`;
