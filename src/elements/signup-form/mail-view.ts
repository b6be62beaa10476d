import {html} from 'lit';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import {heading} from '../shared/heading.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import type {Setting} from './sheet.ts';

/** What a visitor does with a composed mail. */
export interface MailActions {
  readonly copy: () => void;
  readonly edit: () => void;
}

/** Shows the sign-up as a mail that is still to be sent, for those without a mail program too. */
export const composedMail = (
  {to, subject, body, href}: ComposedMail,
  news: string,
  {mail}: SignUpText,
  {words, text, level}: Setting,
  {copy, edit}: MailActions,
) => html`
  <div class="closing" lang=${text.lang}>
    <header>${heading(level, 'heading', mail.heading)}</header>
    <p>${mail.notSent(to)}</p>
    <p><a class="button primary" part="submit" href=${href}>${mail.open}</a></p>
    <p>${mail.without(to)}</p>
    <div class="letter" part="letter">
      <p><strong>${subject}</strong></p>
      <p class="wording">${body}</p>
    </div>
    <div class="row">
      <button type="button" @click=${copy}>${words.action.copy}</button>
      <button type="button" @click=${edit}>${words.action.edit}</button>
    </div>
    <p class="quiet" role="status">${news}</p>
  </div>
`;
