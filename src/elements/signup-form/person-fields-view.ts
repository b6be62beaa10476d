import {html, nothing} from 'lit';
import {companionsIn, personField} from '../../contract/entries.ts';
import {indexesTo} from '../../feed/indexes.ts';
import type {FieldUse} from '../../feed/vocabulary.ts';
import {textField, type Filling, type TextField} from '../shared/fields.ts';
import {offerField} from './choices-view.ts';
import {personQuestionFields} from './question-fields-view.ts';
import type {OpenSheet} from './sheet.ts';

/** Asks who signs up. */
export function contactFields({sheet, words, mailTo}: OpenSheet, filling: Filling) {
  const {label, help, optional} = words;
  const {phone, organization} = sheet.registration;
  const asked = (use: FieldUse, field: Omit<TextField, 'required'> & {readonly label: string}) => {
    if (use === 'none') return nothing;
    const required = use === 'required';
    return textField(
      {...field, required, label: required ? field.label : optional(field.label)},
      filling,
    );
  };
  return html`
    ${asked('required', {name: 'contact.name', label: label.name, autocomplete: 'name'})}
    ${asked('required', {
      name: 'contact.email',
      label: label.email,
      help: mailTo ? undefined : help.email,
      type: 'email',
      autocomplete: 'email',
    })}
    ${asked(phone, {name: 'contact.phone', label: label.phone, type: 'tel', autocomplete: 'tel'})}
    ${asked(organization, {
      name: 'contact.organization',
      label: label.organization,
      autocomplete: 'organization',
    })}
  `;
}

/** Asks who comes along, as many as the visitor adds. */
export function companionFields(open: OpenSheet, filling: Filling) {
  const {sheet, words, news, actions} = open;
  const {help} = words;
  const most = sheet.registration.maximumPeople;
  if (most < 2) return nothing;
  return html`
    <div class="companions">
      ${indexesTo(companionsIn(open.entries)).map(index => companion(index, open, filling))}
      ${
        sheet.people < most
          ? html`<button type="button" class="add" part="add-person" @click=${actions.addPerson}>
              ${help.addPerson}
            </button>`
          : html`<p class="quiet">${help.mostPeople(most)}</p>`
      }
      <p class="visually-hidden" role="status">${news}</p>
    </div>
  `;
}

/** Asks who one of them is, and all that is asked of each. */
function companion(index: number, open: OpenSheet, filling: Filling) {
  const {sheet, words, booking, actions} = open;
  const {label, help} = words;
  const field = (name: string) => personField(index, name);
  const {personEmail} = sheet.registration;
  const remove = () => {
    actions.removePerson(index);
  };
  return html`
    <fieldset class="group companion">
      <legend>${label.person(index + 2)}</legend>
      ${textField(
        {name: field('name'), label: label.personName, required: true, autocomplete: 'off'},
        filling,
      )}
      ${
        personEmail === 'none'
          ? nothing
          : textField(
              {
                name: field('email'),
                label:
                  personEmail === 'required'
                    ? label.personEmail
                    : words.optional(label.personEmail),
                required: personEmail === 'required',
                type: 'email',
                autocomplete: 'off',
              },
              filling,
            )
      }
      ${offerField(open, sharing(filling, field('offer'), 'offer'), field('offer'))}
      ${personQuestionFields(index, open, filling)}
      ${booking?.view.sessionsField(field('sessions'), open, booking.words, filling) ?? nothing}
      <button
        type="button"
        class="remove"
        aria-label=${help.removePerson(index + 2)}
        @click=${remove}
      >
        ${help.remove}
      </button>
    </fieldset>
  `;
}

/** Fills a field that is still untouched as another one is. */
const sharing = (filling: Filling, field: string, other: string): Filling => ({
  ...filling,
  entries: {[field]: filling.entries[other] ?? [], ...filling.entries},
});
