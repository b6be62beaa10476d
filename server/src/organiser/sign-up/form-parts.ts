import {html} from 'hono/html';
import type {Question} from '../../../../src/feed/model.ts';
import type {Content} from '../../app/html-response.ts';
import {choiceField, lineField} from './form-fields.ts';
import type {SignUpFormView} from './sign-up-form.ts';

/** Asks a question of the event's. */
export function questionField(name: string, question: Question, view: SignUpFormView): Content {
  const {organiser} = view.words;
  const {label, kind, required, options} = question;
  const help = [question.help ?? '', conditionWords(question, view)].filter(Boolean).join(' ');
  switch (kind) {
    case 'choice':
    case 'choices':
      return choiceField(
        {
          ...{name, help},
          label: required ? label : organiser.optional(label),
          options: options.map(value => ({value, label: value})),
          several: kind === 'choices',
        },
        view,
      );
    case 'yesNo':
      return choiceField(
        {
          ...{name, help},
          label: required ? label : organiser.optional(label),
          options: [
            {value: 'yes', label: organiser.yes},
            {value: 'no', label: organiser.no},
          ],
        },
        view,
      );
    default:
      return lineField({...{name, label, required, help}, type: LINE_TYPES[kind]}, view);
  }
}

const LINE_TYPES = {
  text: 'text',
  longText: 'long',
  number: 'text',
  email: 'email',
  phone: 'tel',
  date: 'date',
} as const;

/** Without a script every question is shown; this says when it counts. */
function conditionWords({when}: Question, {registration, words}: SignUpFormView): string {
  const other = registration.questions.find(({id}) => id === when?.question);
  if (!when || !other) return '';
  const {organiser} = words;
  const answers = when.is.map(answer =>
    other.kind === 'yesNo' ? (answer === 'yes' ? organiser.yes : organiser.no) : answer,
  );
  return organiser.form.onlyIf(other.label, answers.join(', '));
}

/** Asks how it is paid, and whom the invoice goes to; nothing where nothing is paid. */
export function paymentFields(view: SignUpFormView): Content | string {
  const {registration, words} = view;
  const {payments} = registration;
  if (!payments.length) return '';
  const {invoice} = words.organiser;
  const line = (name: string, label: string) => lineField({name: `invoice.${name}`, label}, view);
  return html`
    ${
      payments.length > 1
        ? choiceField(
            {
              name: 'payment',
              label: invoice.payment,
              options: payments.map(value => ({value, label: invoice.payments[value]})),
            },
            view,
          )
        : ''
    }
    ${
      payments.includes('invoice')
        ? html`<fieldset>
            <legend>${invoice.heading}</legend>
            ${line('organization', invoice.organization)} ${line('number', invoice.number)}
            ${line('gln', invoice.gln)} ${line('order', invoice.order)}
            ${line('attention', invoice.attention)} ${line('email', invoice.email)}
          </fieldset>`
        : ''
    }
  `;
}
