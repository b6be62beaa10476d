import {html} from 'hono/html';
import {companionsIn, personField} from '../../../../src/contract/entries.ts';
import type {Offer} from '../../../../src/feed/model.ts';
import {formatOffer} from '../../../../src/format/offer.ts';
import {formatMoment} from '../../../../src/format/when.ts';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {Content} from '../../app/html-response.ts';
import {lostSessionWords} from '../../sign-ups/lost-session-words.ts';
import {choiceField, lineField} from './form-fields.ts';
import {paymentFields, questionField} from './form-parts.ts';
import type {SignUpFormView} from './sign-up-form.ts';

/** Asks for everything that the event asks of those who sign up. */
export function signUpFields(view: SignUpFormView): Content {
  const {registration, words} = view;
  const {phone, organization, consents} = registration;
  const {field} = words.organiser;
  return html`
    ${lineField({name: 'contact.name', label: field.name, required: true}, view)}
    ${lineField({name: 'contact.email', label: field.email, type: 'email', required: true}, view)}
    ${
      phone === 'none'
        ? ''
        : lineField(
            {
              name: 'contact.phone',
              label: field.phone,
              type: 'tel',
              required: phone === 'required',
            },
            view,
          )
    }
    ${
      organization === 'none'
        ? ''
        : lineField(
            {
              name: 'contact.organization',
              label: field.organization,
              required: organization === 'required',
            },
            view,
          )
    }
    ${offerField('offer', view)} ${sessionsField('sessions', view)}
    ${registration.questions.map(question => questionField(`answers.${question.id}`, question, view))}
    ${Array.from({length: companionsIn(view.entries)}, (_, index) => personFields(index, view))}
    ${paymentFields(view)}
    ${consents.map(({id, text, version}) =>
      choiceField(
        {
          name: `consents.${id}`,
          label: words.organiser.consents,
          options: [{value: version, label: text}],
          several: true,
        },
        view,
      ),
    )}
  `;
}

const personFields = (index: number, view: SignUpFormView): Content => {
  const {registration, words} = view;
  const {field, form} = words.organiser;
  const own = registration.questions.filter(({each}) => each);
  const name = (part: string) => personField(index, part);
  return html`<fieldset>
    <legend>${form.person(index + 2)}</legend>
    ${lineField({name: name('name'), label: field.name, required: true}, view)}
    ${
      registration.personEmail === 'none'
        ? ''
        : lineField(
            {
              name: name('email'),
              label: field.email,
              type: 'email',
              required: registration.personEmail === 'required',
            },
            view,
          )
    }
    ${offerField(name('offer'), view)} ${sessionsField(name('sessions'), view)}
    ${own.map(question => questionField(name(`answers.${question.id}`), question, view))}
    <p>
      <button class="plain" name="remove" value="${index}">${form.remove(index + 2)}</button>
    </p>
  </fieldset>`;
};

function offerField(name: string, view: SignUpFormView): Content | string {
  const {entry, words} = view;
  if (entry.offers.length < 2) return '';
  const label = ({id, ...offer}: Offer) =>
    [offer.name ?? id, formatOffer({id, ...offer}, words.words.text).price].join(' · ');
  const options = entry.offers.map(offer => ({value: offer.id, label: label(offer)}));
  return choiceField({name, label: words.organiser.column.offer, options}, view);
}

function sessionsField(name: string, view: SignUpFormView): Content | string {
  const {words, lost, entries} = view;
  const offered = sessionsOf(view.entry).map(({item, start}) => ({
    value: item.id,
    label: [formatMoment(start, words.words.text), item.name].filter(Boolean).join(': '),
  }));
  const kept = lost
    .filter(({id}) => entries[name]?.includes(id))
    .map(one => ({
      value: one.id,
      label: words.words.life.lostSession(lostSessionWords(one, words.words.text)),
    }));
  const options = [...offered, ...kept];
  if (!options.length) return '';
  const label = words.organiser.column.sessions;
  return choiceField({name, label, options, several: true}, view);
}
