import {html} from 'hono/html';
import {companionsIn, personField} from '../../../src/contract/entries.ts';
import {formatOffer} from '../../../src/format/offer.ts';
import {selectField} from './fields.ts';
import {fieldOf, type ManageForm} from './form-state.ts';

const canJoin = ({entries, registration, joins}: ManageForm) =>
  joins !== undefined && companionsIn(entries) + 1 < registration.maximumPeople;

/** Says what one gets who is added, where that isn't a place. */
export function joining(form: ManageForm) {
  const {page} = form.words.life;
  if (form.joins === 'place' || !(canJoin(form) || isGrown(form))) return '';
  return html`<p>${form.joins === 'own-number' ? page.addInLine : page.addToLine}</p>`;
}

const isGrown = ({entries, signUp}: ManageForm) =>
  companionsIn(entries) >= signUp.participants.length;

/** Adds a person, and leads back to the fields of the one who is added. */
export function moreButton(form: ManageForm) {
  if (!canJoin(form)) return '';
  const name = personField(companionsIn(form.entries), 'name');
  return html`<button class="second" name="do" value="more" formaction="manage#${name}">
    ${form.words.form.help.addPerson}
  </button>`;
}

/** The price of one who is added, where there are several; those of the others stay. */
export function price(index: number, form: ManageForm) {
  const {choice, signUp, words} = form;
  const open = choice.entry.offers.filter(({soldOut}) => !soldOut);
  if (index < signUp.participants.length - 1 || choice.entry.offers.length < 2) return '';
  const name = personField(index, 'offer');
  const field = fieldOf(name, words.mail.signUp.price, form);
  const own = open.find(({id}) => id === signUp.offer);
  return selectField(
    {...field, values: field.values.length ? field.values : own ? [own.id] : []},
    open.map(offer => ({
      value: offer.id,
      label: [offer.name, formatOffer(offer, words.text).price].filter(Boolean).join(' · '),
    })),
    words.form.noAnswer,
  );
}
