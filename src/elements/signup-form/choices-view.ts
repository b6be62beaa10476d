import {html, nothing} from 'lit';
import type {EventDate} from '../../feed/model.ts';
import {formatOffer} from '../../format/offer.ts';
import {formatWhen, machineTime} from '../../format/when.ts';
import {isOpen, type DateChoice} from '../../programme/sign-up.ts';
import {choiceField, type Filling} from '../shared/fields.ts';
import {unparted} from '../shared/unparted.ts';
import type {OpenSheet, Setting} from './sheet.ts';

/** Shows when a date is: the days, then the hours. */
export function whenOn(date: EventDate, {text, now}: Setting) {
  const {days, hours} = formatWhen(date, text, {today: now.date});
  return html`<time datetime=${machineTime(date.start)}
    ><span class="days">${unparted(days)}</span>
    <span class="hours quiet">${unparted(hours)}</span></time
  >`;
}

/** Lets the visitor choose a date, where there are several. */
export function dateField(open: OpenSheet, filling: Filling) {
  const {sheet, words, lang} = open;
  if (sheet.choices.length < 2) return nothing;
  const options = sheet.choices.flatMap(choice =>
    choice.date
      ? {
          value: choice.date.id,
          disabled: !isOpen(choice),
          label: html`${
            choice.date.name && choice.date.name !== sheet.entry.name
              ? html`<span class="line" lang=${lang ?? nothing}>${choice.date.name}</span>`
              : nothing
          }${whenOn(choice.date, open)}${stateOf(choice, open)}`,
        }
      : [],
  );
  return choiceField(
    {name: 'date', label: words.label.date, required: true, several: false, options},
    filling,
  );
}

/** Says how it stands with the places of a date. */
function stateOf({phase, remaining}: DateChoice, {text, words}: OpenSheet) {
  const sentence = {
    none: '',
    open: remaining === undefined ? '' : words.help.left(remaining),
    few: text.places.few(remaining ?? 0),
    'waiting-list': text.places.waitingList,
    full: text.places.full,
    closed: text.places.closed,
    'not-open-yet': '',
  }[phase];
  return sentence ? html`<span class="line places ${phase}">${sentence}</span>` : nothing;
}

/** Lets a person choose a price, where there are several. */
export function offerField(
  {sheet, text, words, lang}: OpenSheet,
  filling: Filling,
  name = 'offer',
) {
  if (sheet.offers.length < 2) return nothing;
  const options = sheet.offers.map(offer => {
    const {price, gross, includes} = formatOffer(offer, text);
    return {
      value: offer.id,
      label: html`${
          offer.name
            ? html`<span class="line strong" lang=${lang ?? nothing}>${offer.name}</span>`
            : nothing
        }<span class="line"
          >${price} ${gross ? html`<span class="quiet">(${gross})</span>` : nothing}</span
        >${includes ? html`<span class="line quiet">${includes}</span>` : nothing}`,
    };
  });
  return choiceField(
    {name, label: words.label.offer, required: true, several: false, options},
    filling,
  );
}
