import {html, nothing} from 'lit';
import {invoiceCountry} from '../../programme/invoice.ts';
import type {BookableSession} from '../../programme/sessions.ts';
import type {SignUpSheet} from '../../programme/sign-up.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import {formatDay, formatTimes} from '../../format/when.ts';
import {
  choiceField,
  fieldId,
  noted,
  notes,
  optionBox,
  textField,
  type Filling,
  type TextField,
} from '../shared/fields.ts';
import {unparted} from '../shared/unparted.ts';
import type {OpenSheet} from './sheet.ts';

/** Lets a person choose among the points of the programme, by day and time. */
export function sessionsField(
  name: string,
  open: OpenSheet,
  {sessions: words}: SignUpText,
  filling: Filling,
) {
  const {sheet, lang} = open;
  if (!sheet.sessions.length) return nothing;
  const fault = filling.faultIn(name);
  const chosen = filling.entries[name] ?? [];
  const options = sheet.sessions.map(session => ({
    session,
    heading: headingOf(session, open, words),
    disabled: !chosen.includes(session.id) && leftFor(name, session, open) <= 0,
  }));
  const first = options.find(({disabled}) => !disabled);
  const headings = [...new Set(options.map(({heading}) => heading))];
  return html`
    <fieldset
      id=${first ? nothing : fieldId(name)}
      class=${fault ? 'field faulty' : 'field'}
      role="group"
      aria-describedby=${noted({name}, fault)}
    >
      <legend>${words.label}</legend>
      ${notes({name}, fault)}
      ${headings.map(
        (heading, index) => html`
          <div class="slot" role="group" aria-labelledby="${fieldId(name)}-at-${index}">
            <p class="quiet" id="${fieldId(name)}-at-${index}">${unparted(heading)}</p>
            <div class="options">
              ${options
                .filter(option => option.heading === heading)
                .map(option =>
                  optionBox(
                    {
                      value: option.session.id,
                      disabled: option.disabled,
                      label: html`<span class="line strong" lang=${lang ?? nothing}
                          >${option.session.item.name}</span
                        >${standing(name, option.session, chosen, open, words)}`,
                    },
                    {
                      name,
                      several: true,
                      id:
                        option === first
                          ? fieldId(name)
                          : `${fieldId(name)}-${fieldId(option.session.id)}`,
                    },
                    filling.entries,
                  ),
                )}
            </div>
          </div>
        `,
      )}
    </fieldset>
  `;
}

function headingOf(
  {start, end}: BookableSession,
  {text, now}: OpenSheet,
  {dayUnknown}: SignUpText['sessions'],
): string {
  const day = start.date && formatDay(start.date, text, {today: now.date});
  const times = start.time && text.at(formatTimes(start.time, end?.time, text));
  return [day, times].filter(Boolean).join(' ') || dayUnknown;
}

/** Gives how many can still choose it, when the others in this sign-up have what they chose. */
function leftFor(name: string, {id}: BookableSession, {entries, leftIn}: OpenSheet): number {
  const others = Object.entries(entries).filter(
    ([field, values]) =>
      field !== name && /^(people\.\d+\.)?sessions$/.test(field) && values.includes(id),
  );
  return (leftIn(id) ?? Infinity) - others.length;
}

/** Says how many places are left, and what it can't be joined with. */
function standing(
  name: string,
  session: BookableSession,
  chosen: readonly string[],
  open: OpenSheet,
  words: SignUpText['sessions'],
) {
  const left = leftFor(name, session, open);
  const isChosen = chosen.includes(session.id);
  const clash = open.sheet.sessions.find(
    ({id}) => chosen.includes(id) && session.clashes.includes(id),
  );
  const places = left <= 0 && !isChosen ? open.text.places.full : open.words.help.left(left);
  return html`${
    Number.isFinite(left) && !(isChosen && left <= 0)
      ? html`<span class="line places quiet">${places}</span>`
      : nothing
  }${clash ? html`<span class="line places">${words.atOnce(clash.item.name)}</span>` : nothing}`;
}

/** Lets the visitor choose how to pay; where there is but one way, says which. */
export function paymentField(open: OpenSheet, {payment: words}: SignUpText, filling: Filling) {
  const {payments} = open.sheet.registration;
  const [only, ...others] = payments;
  if (!only) return nothing;
  if (!others.length) return html`<p class="payment">${words.sentence[only]}</p>`;
  return choiceField(
    {
      name: 'payment',
      label: words.label,
      required: true,
      several: false,
      options: payments.map(payment => ({value: payment, label: words.choice[payment]})),
    },
    filling,
  );
}

/** Asks whom the invoice goes to, when one pays by invoice. */
export function invoiceFields(
  {sheet, words: {optional}}: OpenSheet,
  {invoice: words}: SignUpText,
  filling: Filling,
) {
  if (sheet.payment !== 'invoice') return nothing;
  const country = invoiceCountry(sheet.entry);
  const asked = (name: string, label: string, field: Partial<TextField> = {}) =>
    textField(
      {
        ...{autocomplete: 'off', ...field},
        required: field.required ?? false,
        name: `invoice.${name}`,
        label: field.required ? label : optional(label),
      },
      filling,
    );
  return html`
    <fieldset class="group">
      <legend>${words.heading}</legend>
      ${asked('organization', words.organization, {required: true, autocomplete: 'organization'})}
      ${asked('number', words.number[country ?? 'other'])}
      ${
        country === 'DK'
          ? asked('gln', words.gln, {help: words.glnHelp, inputmode: 'numeric'})
          : nothing
      }
      ${asked('order', words.order, {help: words.orderHelp})} ${asked('attention', words.attention)}
      ${asked('email', words.email, {help: words.emailHelp, type: 'email'})}
    </fieldset>
  `;
}

/** Gives what the fields of this are called, by their names. */
export function bookingLabel(
  field: string,
  {entry}: SignUpSheet,
  {payment, invoice, sessions}: SignUpText,
): string | undefined {
  if (field === 'payment') return payment.label;
  if (field.endsWith('sessions')) return sessions.label;
  const names = ['organization', 'gln', 'order', 'attention', 'email'] as const;
  const name = names.find(one => field === `invoice.${one}`);
  if (name) return invoice[name];
  return field === 'invoice.number' ? invoice.number[invoiceCountry(entry) ?? 'other'] : undefined;
}
