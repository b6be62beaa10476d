import {html} from 'lit';
import type {Acts, State} from '../state.ts';

/** A text with a button that copies it. */
export function pieceView(id: string, label: string, piece: string, state: State, acts: Acts) {
  const {text, copying} = state;
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
