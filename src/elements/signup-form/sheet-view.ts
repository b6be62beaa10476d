import {html, nothing} from 'lit';
import {costLines, formatCost} from '../../format/cost.ts';
import {formatList} from '../../format/names.ts';
import {faultSummary, refusal, sender, trap} from '../shared/form-frame.ts';
import {dateField, offerField} from './choices-view.ts';
import {formHeader} from './header-view.ts';
import {companionFields, contactFields} from './person-fields-view.ts';
import {consentFields, questionFields} from './question-fields-view.ts';
import {fillingOf, sentenceFor, type OpenSheet} from './sheet.ts';

/** Shows the form to sign up. */
export function openSheet(open: OpenSheet) {
  const {sheet, state, words, actions} = open;
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
      ${contactFields(open, filling)} ${companionFields(open, filling)}
      ${questionFields(open, filling)} ${consentFields(open, filling)} ${cost(open)}
      ${prospect(open)} ${sender(buttonLabel(open), state, words, open.door)} ${trap(words)}
    </form>
  `;
}

function alertOf(open: OpenSheet) {
  const {state, faults, sheet, words, actions} = open;
  if (faults.length) {
    return faultSummary(faults, fault => sentenceFor(fault, open), words, actions.jump);
  }
  return state.status === 'refused'
    ? refusal(state.problem, words, sheet.registration.email)
    : nothing;
}

/** Shows what it costs, as it comes about. */
function cost({sheet: {offer, people}, text, words}: OpenSheet) {
  if (!offer) return nothing;
  const lines = costLines(offer, people, text, words);
  if (!lines.length) return nothing;
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
        offer.includes.length
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
  const {offer, people, prospect: ahead} = sheet;
  if (mailTo) return action.writeMail(mailTo);
  if (ahead === 'waiting-list') return action.joinWaitingList(people);
  return action.signUp(people, formatCost(offer, people, text));
}
