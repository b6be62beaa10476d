import {html} from 'lit';
import type {FeedFailure} from '../../client/load-feed.ts';
import type {EventEntry} from '../../feed/model.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import type {Shut} from '../../programme/sign-up.ts';
import type {Text} from '../../text/text.ts';
import {failed} from '../shared/failed.ts';
import {composedMail, type MailActions} from './mail-view.ts';
import {confirmation, type Confirmation} from './receipt-view.ts';
import {openSheet} from './sheet-view.ts';
import type {OpenSheet, Setting} from './sheet.ts';
import {elsewhere, shutNotice} from './shut-view.ts';

/** What there is to show. The view has one branch for each. */
export type SignupFormState =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
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
      readonly setting: Setting;
      readonly actions: MailActions;
    }
  | {readonly status: 'sent'; readonly confirmed: Confirmation; readonly setting: Setting};

/** Shows where a visitor is on the way to a place, or what the page has instead. */
export function signupFormView(state: SignupFormState) {
  switch (state.status) {
    case 'waiting':
      return html`<slot></slot>`;
    case 'failed':
      return failed(state.text.failure(state.failure.kind), state.text);
    case 'shut':
      return shutNotice(state.entry, state.shut, state.setting);
    case 'elsewhere':
      return elsewhere(state.entry, state.href, state.setting);
    case 'open':
      return openSheet(state.open);
    case 'composed':
      return composedMail(state.mail, state.news, state.setting, state.actions);
    case 'sent':
      return confirmation(state.confirmed, state.setting);
  }
}
