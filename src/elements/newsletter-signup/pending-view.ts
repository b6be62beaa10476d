import {html, nothing} from 'lit';
import {entryIn} from '../../contract/entries.ts';
import type {ReplyText} from '../../text/reply.ts';
import {heading} from '../shared/heading.ts';
import type {SubscriptionSheet} from './newsletter-signup-view.ts';

/** With the first one, as many as the server sends to an address in an hour unless told otherwise. */
const MOST_RESENDS = 2;

/**
 * Says that there is a mail with a link to follow, and what to do when there isn't.
 *
 * @param resends - How often it has been asked for again.
 */
export function pendingView(sheet: SubscriptionSheet, said: ReplyText, resends: number) {
  const {words, entries, level, ownLang, actions} = sheet;
  const {sentHeading, sent, spam} = said.newsletter;
  return html`
    <div class="pending" part="pending" lang=${ownLang}>
      ${heading(level, 'heading', sentHeading)}
      <p>${sent(entryIn(entries, 'email').trim())}</p>
      <p class="quiet">${spam}</p>
      ${again(sheet, said, resends)}
      <button type="button" class="other-address" @click=${actions.edit}>
        ${words.action.otherAddress}
      </button>
    </div>
  `;
}

function again(
  {state, words: {sending}, actions}: SubscriptionSheet,
  {newsletter, problem}: ReplyText,
  resends: number,
) {
  if (state.status === 'sent' && resends >= MOST_RESENDS) {
    return html`<p class="often">${newsletter.sentOften}</p>`;
  }
  const said =
    state.status === 'sending'
      ? sending[state.awaits]
      : state.status === 'sent' && resends
        ? newsletter.sentAgain
        : nothing;
  return html`
    ${
      state.status === 'refused'
        ? html`<div class="alert" part="alert" tabindex="-1">
            <p class="alert-heading">
              <span class="sign" aria-hidden="true">!</span>${problem(state.problem.kind)}
            </p>
          </div>`
        : nothing
    }
    <div class="again">
      <button
        type="button"
        class="resend"
        aria-disabled=${state.status === 'sending' ? 'true' : nothing}
        @focusin=${actions.begin}
        @click=${actions.resend}
      >
        ${newsletter.again}
      </button>
      <p class="quiet" role="status">${said}</p>
    </div>
  `;
}
