import {html, nothing} from 'lit';
import {SCRIPT} from '../places.ts';
import type {Acts, State} from '../state.ts';

const IS_OWN_MACHINE = new URL(SCRIPT).hostname === 'localhost';

/** A text with a button that copies it. */
export function pieceView(id: string, label: string, piece: string, state: State, acts: Acts) {
  const {text, copying} = state;
  const lines = piece.split('\n').reduce((sum, {length}) => sum + Math.ceil((length + 1) / 70), 0);
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
        <span role="status">${copying.what === id ? copyingView(state) : nothing}</span>
      </div>
      ${copying.what === id && IS_OWN_MACHINE ? html`<p class="help">${text.copy.onlyHere}</p>` : nothing}
    </div>
  `;
}

/** What has become of copying, and what hands do next; without keys they do something else. */
function copyingView({text: {copy}, copying: {status}}: State) {
  const by = matchMedia('(pointer: coarse)').matches ? 'touch' : 'keys';
  switch (status) {
    case 'none':
      return nothing;
    case 'copied':
      return copy.copied[by];
    case 'selected':
      return copy.byHand[by];
  }
}
