import {html, nothing} from 'lit';
import type {Held} from '../../controllers/held-sign-up.ts';
import type {EventEntry} from '../../feed/model.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import {heading} from '../shared/heading.ts';
import type {Setting} from './sheet.ts';

/** What a visitor does with a sign-up that could not be sent for want of a network. */
export interface HeldActions {
  readonly resend: () => void;
  readonly release: () => void;
}

/** A sign-up that waits for the network. */
export interface HeldBack {
  readonly held: Held;
  readonly mayHaveArrived: boolean;
  readonly entry: EventEntry;
  readonly setting: Setting;
  readonly actions: HeldActions;
}

/** Shows that a sign-up waits for the network, or asks whether it shall be sent after all. */
export function heldNotice(
  {held, mayHaveArrived, entry, setting, actions: {resend, release}}: HeldBack,
  {held: more}: SignUpText,
) {
  const {words, text, level, lang} = setting;
  const said = mayHaveArrived ? more.unsure : more;
  return html`
    <div class="closing" part="held" lang=${text.lang}>
      <header>
        ${heading(level, 'heading', said.heading)}
        <p class="event" lang=${lang ?? nothing}>${entry.name}</p>
      </header>
      <p>${held === 'asks' ? said.asks : said.waits}</p>
      <div class="row">
        ${
          held === 'asks'
            ? html`<button type="button" class="primary" part="submit" @click=${resend}>
                ${more.send}
              </button>`
            : nothing
        }
        <button type="button" @click=${release}>${more.back}</button>
      </div>
      <p class="quiet" role="status">${held === 'sends' ? words.sending.answer : nothing}</p>
    </div>
  `;
}
