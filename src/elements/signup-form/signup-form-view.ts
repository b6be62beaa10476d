import {html, nothing} from 'lit';
import type {FeedFailure} from '../../client/load-feed.ts';
import type {Held} from '../../controllers/held-sign-up.ts';
import type {EventEntry} from '../../feed/model.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import type {Shut} from '../../programme/sign-up.ts';
import type {FormText} from '../../text/form.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import type {Text} from '../../text/text.ts';
import {failed} from '../shared/failed.ts';
import {heading} from '../shared/heading.ts';
import type * as ClosingView from './closing-view.ts';
import type {HeldActions} from './held-view.ts';
import type {MailActions} from './mail-view.ts';
import type {Confirmation} from './receipt-view.ts';
import {openSheet} from './sheet-view.ts';
import type {OpenSheet, Setting} from './sheet.ts';
import {elsewhere, shutNotice} from './shut-view.ts';

/** What is fetched while the form is filled in, for what comes after it. */
export interface Closing {
  readonly view: typeof ClosingView;
  readonly words: SignUpText;
}

/** Tries anew to get what could not be fetched. */
export interface RetryActions {
  readonly again: () => void;
}

/** What there is to show. The view has one branch for each. */
export type SignupFormState =
  | {readonly status: 'waiting'}
  | {
      readonly status: 'failed';
      readonly failure: FeedFailure;
      readonly text: Text;
      /** Missing where nothing is won by trying again. */
      readonly retry?: {readonly words: FormText; readonly actions: RetryActions} | undefined;
    }
  | {readonly status: 'unfetched'; readonly setting: Setting; readonly actions: RetryActions}
  | {
      readonly status: 'shut';
      readonly entry: EventEntry;
      readonly shut: Shut;
      readonly setting: Setting;
    }
  | {
      readonly status: 'elsewhere';
      readonly entry: EventEntry;
      readonly href: string;
      readonly setting: Setting;
    }
  | {readonly status: 'open'; readonly open: OpenSheet}
  | {
      readonly status: 'composed';
      readonly mail: ComposedMail;
      readonly news: string;
      readonly closing: Closing;
      readonly setting: Setting;
      readonly actions: MailActions;
    }
  | {
      readonly status: 'held';
      readonly held: Held;
      readonly mayHaveArrived: boolean;
      readonly entry: EventEntry;
      readonly closing: Closing;
      readonly setting: Setting;
      readonly actions: HeldActions;
    }
  | {
      readonly status: 'sent';
      readonly confirmed: Confirmation;
      /** Missing when the network went right after the sign-up had got through. */
      readonly closing: Closing | undefined;
      readonly setting: Setting;
    };

/** Shows where a visitor is on the way to a place, or what the page has instead. */
export function signupFormView(state: SignupFormState) {
  switch (state.status) {
    case 'waiting':
      return html`<slot></slot>`;
    case 'failed': {
      const {failure, text, retry} = state;
      const sentence = text.failure(failure.kind);
      return html`${failed(sentence, text)}${retry && again(retry.words, retry.actions, text)}`;
    }
    case 'unfetched': {
      const {text, words} = state.setting;
      return html`${failed(text.formUnreachable, text)}${again(words, state.actions, text)}`;
    }
    case 'shut':
      return shutNotice(state.entry, state.shut, state.setting);
    case 'elsewhere':
      return elsewhere(state.entry, state.href, state.setting);
    case 'open':
      return openSheet(state.open);
    case 'composed': {
      const {view, words} = state.closing;
      return view.composedMail(state.mail, state.news, words, state.setting, state.actions);
    }
    case 'held': {
      const {view, words} = state.closing;
      return view.heldNotice(state, words);
    }
    case 'sent': {
      const {confirmed, closing, setting} = state;
      return closing
        ? closing.view.confirmation(confirmed, setting, closing.words)
        : inBrief(confirmed, setting);
    }
  }
}

const again = ({action}: FormText, {again: press}: RetryActions, {lang}: Text) => html`
  <p class="again" lang=${lang}>
    <button type="button" part="again" @click=${press}>${action.again}</button>
  </p>
`;

/** The least that a visitor must be told. */
const inBrief = ({outcome, said}: Confirmation, {level, text}: Setting) => html`
  <div class="closing" part="receipt" lang=${text.lang}>
    ${heading(
      level,
      'heading',
      outcome.status === 'waiting' ? said.waiting(outcome.position ?? 1) : said.confirmed(1),
    )}
    ${
      outcome.status === 'handed-over'
        ? nothing
        : html`<p>${said.reference}: <span class="reference">${outcome.reference}</span></p>`
    }
  </div>
`;
