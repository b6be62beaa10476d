import {html, nothing} from 'lit';
import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import {entryIn, personField, type Entries} from '../../contract/entries.ts';
import type {DisclosureController} from '../../controllers/disclosure-controller.ts';
import {indexesTo} from '../../feed/indexes.ts';
import {formatCostInFull} from '../../format/cost.ts';
import {formatAddress, formatList} from '../../format/names.ts';
import {placeOn} from '../../programme/phase.ts';
import type {SignUpSheet} from '../../programme/sign-up.ts';
import type {ReplyText} from '../../text/reply.ts';
import type {SignUpText} from '../../text/sign-up.ts';
import type * as Menu from '../shared/calendar-menu.ts';
import {disclosure} from '../shared/disclosure.ts';
import {heading} from '../shared/heading.ts';
import {linked} from '../shared/prose.ts';
import {whenOn} from './choices-view.ts';
import type {Setting} from './sheet.ts';

/** The part of the confirmation that is fetched when it is opened. */
export type CalendarMenu = typeof Menu;

/** What was signed up for, by whom, and what became of it. */
export interface Confirmation {
  readonly sheet: SignUpSheet;
  readonly entries: Entries;
  readonly outcome: SignUpOutcome;
  /** What is said of it. */
  readonly said: ReplyText['sent'];
  readonly disclosures: DisclosureController<CalendarMenu>;
  /** Is told that the visitor has taken the date to a calendar. */
  readonly taken: (dateId: string, way: Menu.WayToCalendar) => void;
}

/** Shows what the visitor has got: places, a number on the waiting list, or that it was sent. */
export function confirmation(confirmed: Confirmation, setting: Setting, more: SignUpText) {
  const {sheet, outcome} = confirmed;
  const {text, words, lang} = setting;
  const {email} = sheet.registration;
  const manage = outcome.status === 'handed-over' ? undefined : outcome.manage;
  return html`
    <div class="closing" part="receipt" lang=${text.lang}>
      <header>
        ${heading(setting.level, 'heading', headingOf(confirmed, more))}
        <p class="event" lang=${lang ?? nothing}>${sheet.entry.name}</p>
      </header>
      <p>${nextOf(confirmed, more)}</p>
      ${facts(confirmed, setting, more)}
      ${outcome.status === 'waiting' ? nothing : calendar(confirmed, setting)}
      ${manage ? html`<p><a part="manage" href=${manage}>${more.receipt.manage}</a></p>` : nothing}
      ${email ? html`<p>${linked(words.shut.contact(email))}</p>` : nothing}
    </div>
  `;
}

function headingOf({outcome, said}: Confirmation, {receipt}: SignUpText) {
  if (outcome.status === 'handed-over') return receipt.handedOver;
  return outcome.status === 'waiting'
    ? said.waiting(outcome.position ?? 1)
    : said.confirmed(outcome.people);
}

function nextOf({outcome, entries, said}: Confirmation, {receipt}: SignUpText): string {
  if (outcome.status === 'handed-over') return receipt.handedOverNext;
  const next = outcome.status === 'waiting' ? said.next : said.places(outcome.people);
  return `${next} ${said.mail(entryIn(entries, 'contact.email').trim())}`;
}

function facts(confirmed: Confirmation, setting: Setting, more: SignUpText) {
  const {sheet, outcome} = confirmed;
  const {text, words, lang} = setting;
  const date = dateOf(confirmed);
  const place = placeOn(sheet.entry, date);
  const where =
    place && ([place.name, formatAddress(place)].filter(Boolean).join(', ') || text.label.online);
  const cost = formatCostInFull(sheet.charges, text);
  const pays = sheet.payment && outcome.status !== 'waiting';
  return html`
    <dl class="facts">
      ${date ? fact(text.label.when, whenOn(date, setting)) : nothing}
      ${where ? fact(text.label.where, html`<span lang=${lang ?? nothing}>${where}</span>`) : nothing}
      ${people(confirmed, setting, more)} ${cost ? fact(words.label.price, cost) : nothing}
      ${
        sheet.payment && pays
          ? fact(more.receipt.payment, more.payment.sentence[sheet.payment])
          : nothing
      }
      ${
        outcome.status === 'handed-over'
          ? nothing
          : fact(
              confirmed.said.reference,
              html`<span class="reference">${outcome.reference}</span>`,
            )
      }
    </dl>
  `;
}

const fact = (label: string, value: unknown) => html`
  <dt>${label}</dt>
  <dd>${value}</dd>
`;

/** Who comes, and to which sessions; nothing for one alone who chose none. */
function people({sheet, entries}: Confirmation, {text, lang}: Setting, {receipt}: SignUpText) {
  const attended = (field: string) =>
    sheet.sessions.filter(({id}) => (entries[field] ?? []).includes(id)).map(({item}) => item.name);
  const all = [
    {name: entryIn(entries, 'contact.name'), sessions: attended('sessions')},
    ...indexesTo(sheet.people - 1).map(index => ({
      name: entryIn(entries, personField(index, 'name')),
      sessions: attended(personField(index, 'sessions')),
    })),
  ];
  if (all.length < 2 && !all[0]?.sessions.length) return nothing;
  return fact(
    receipt.people,
    html`<ul role="list">
      ${all.map(
        ({name, sessions}) =>
          html`<li>
            ${name.trim()}${
              sessions.length
                ? html`: <span lang=${lang ?? nothing}>${formatList(sessions, text.lang)}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>`,
  );
}

function dateOf({sheet: {entry, choice}, outcome}: Confirmation) {
  const id = outcome.status === 'handed-over' ? choice?.date?.id : outcome.date;
  return (
    entry.dates.find(date => date.id === id) ??
    (entry.dates.length === 1 ? entry.dates[0] : undefined)
  );
}

function calendar(confirmed: Confirmation, {text}: Setting) {
  const {sheet, disclosures, taken} = confirmed;
  const date = dateOf(confirmed);
  if (!date) return nothing;
  const key = 'calendar';
  const told = (way: Menu.WayToCalendar) => {
    taken(date.id, way);
  };
  return disclosure({
    label: text.action.calendar,
    part: 'calendar',
    open: disclosures.isOpen(key),
    content: () =>
      disclosures.content?.calendarMenu(sheet.entry, date, text, {taken: told}) ?? text.loading,
    toggle: () => void disclosures.toggleFetching(key),
  });
}
