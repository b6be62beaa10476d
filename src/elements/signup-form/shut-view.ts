import {html, nothing} from 'lit';
import type {EventEntry} from '../../feed/model.ts';
import {formatMoment} from '../../format/when.ts';
import type {Shut} from '../../programme/sign-up.ts';
import {linked} from '../shared/prose.ts';
import {unparted} from '../shared/unparted.ts';
import {formHeader} from './header-view.ts';
import type {Setting} from './sheet.ts';

/** Says why nobody can sign up here, and where to turn. */
export function shutNotice(entry: EventEntry, shut: Shut, setting: Setting) {
  const {words, text} = setting;
  const email = entry.registration?.email;
  return html`
    <div class="closing" part="notice" lang=${text.lang}>
      ${formHeader(entry, undefined, setting)}
      <p><strong>${unparted(sentenceOf(shut, setting))}</strong></p>
      ${email ? html`<p>${linked(words.shut.contact(email))}</p>` : nothing}
    </div>
  `;
}

function sentenceOf(shut: Shut, {words, text, now}: Setting): string {
  return shut.why === 'not-open-yet'
    ? words.shut.opens(formatMoment(shut.opens, text, {today: now.date}))
    : words.shut[shut.why];
}

/** Leads to a sign-up page elsewhere. */
export const elsewhere = (entry: EventEntry, href: string, setting: Setting) => html`
  <div class="closing" lang=${setting.text.lang}>
    ${formHeader(entry, undefined, setting)}
    <p><a class="button primary" part="submit" href=${href}>${setting.words.shut.elsewhere}</a></p>
  </div>
`;
