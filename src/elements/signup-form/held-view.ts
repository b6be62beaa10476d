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

/** Shows that a sign-up waits for the network, or asks whether it shall be sent after all. */
export const heldNotice = (
  held: Held,
  entry: EventEntry,
  {held: more}: SignUpText,
  {words, text, level, lang}: Setting,
  {resend, release}: HeldActions,
) => html`
  <div class="closing" part="held" lang=${text.lang}>
    <header>
      ${heading(level, 'heading', more.heading)}
      <p class="event" lang=${lang ?? nothing}>${entry.name}</p>
    </header>
    <p>${held === 'asks' ? more.asks : more.waits}</p>
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
