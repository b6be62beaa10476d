import {html, nothing} from 'lit';
import {costLines, formatCost} from '../../format/cost.ts';
import {formatList} from '../../format/names.ts';
import {sender, trap, unfetched} from '../shared/form-frame.ts';
import {dateField, offerField} from './choices-view.ts';
import {formHeader} from './header-view.ts';
import {dataProtection} from '../shared/data-protection.ts';
import {companionFields, contactFields} from './person-fields-view.ts';
import {consentFields, questionFields} from './question-fields-view.ts';
import {fillingOf, sentenceFor, type OpenSheet} from './sheet.ts';

/** Shows the form to sign up. */
export function openSheet(open: OpenSheet) {
  const {sheet, state, words, booking, actions} = open;
  const filling = fillingOf(open);
  return html`
    <form
      part="form"
      lang=${open.text.lang}
      aria-labelledby="heading"
      novalidate
      @focusin=${actions.begin}
      @input=${actions.input}
      @submit=${actions.submit}
    >
      ${formHeader(sheet.entry, sheet.choices.length > 1 ? undefined : sheet.choice?.date, open)}
      ${alertOf(open)} ${dateField(open, filling)} ${offerField(open, filling)}
      ${contactFields(open, filling)} ${questionFields(open, filling)}
      ${booking?.view.sessionsField('sessions', open, booking.words, filling) ?? nothing}
      ${companionFields(open, filling)} ${cost(open)}
      ${booking?.view.paymentField(open, booking.words, filling) ?? nothing}
      ${booking?.view.invoiceFields(open, booking.words, filling) ?? nothing}
      ${consentFields(open, filling)} ${prospect(open)}
      ${sender(buttonLabel(open), state, words, open.door)} ${protectionOf(open)} ${trap(words)}
    </form>
  `;
}

function protectionOf({sheet, words, lang}: OpenSheet) {
  const protection = sheet.registration.dataProtection;
  if (!protection) return nothing;
  const {keptDays} = protection;
  const kept = keptDays === undefined ? '' : words.dataProtection.kept(keptDays);
  return dataProtection(protection, kept, words, lang);
}

function alertOf(open: OpenSheet) {
  const {state, faults, sheet, words, replies, actions} = open;
  if (!replies) return state.status === 'refused' ? unfetched(words) : nothing;
  const {view, words: said} = replies;
  if (faults.length) {
    return view.faultSummary(faults, one => sentenceFor(one, open, replies), said, actions.jump);
  }
  return state.status === 'refused'
    ? view.refusal(state.problem, said, words, sheet.registration.email)
    : nothing;
}

/** Shows what it costs, as it comes about. */
function cost({sheet: {charges, offer}, text, words}: OpenSheet) {
  const lines = costLines(charges, text, words);
  if (!offer || !lines.length) return nothing;
  return html`
    <div class="cost" part="cost">
      <dl>
        ${lines.map(
          ({label, amount}) =>
            html`<dt>${label}</dt>
              <dd>${amount}</dd>`,
        )}
      </dl>
      ${
        offer.includes.length && charges.length < 2
          ? html`<p class="quiet">${text.price.includes(formatList(offer.includes, text.lang))}</p>`
          : nothing
      }
    </div>
  `;
}

/** Says, before it is sent, when there will be a line to wait in. */
function prospect({sheet: {choice, people, prospect: ahead}, words: {waiting}}: OpenSheet) {
  const left = choice?.remaining ?? 0;
  if (ahead === 'places') return nothing;
  const some = ahead === 'waiting-list' ? waiting.some : waiting.none;
  return html`<p class="prospect">${left ? some(left, people) : waiting.all}</p>`;
}

function buttonLabel({sheet, text, words: {action}, mailTo}: OpenSheet): string {
  const {charges, people, prospect: ahead} = sheet;
  if (mailTo) return action.writeMail(mailTo);
  if (ahead === 'waiting-list') return action.joinWaitingList(people);
  return action.signUp(people, formatCost(charges, text));
}
