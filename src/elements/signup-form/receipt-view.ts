import {html, nothing} from 'lit';
import type {SignUpReceipt} from '../../contract/schema.ts';
import type {DisclosureController} from '../../controllers/disclosure-controller.ts';
import type {EventEntry} from '../../feed/model.ts';
import {formatAddress} from '../../format/names.ts';
import {placeOn} from '../../programme/phase.ts';
import type * as Menu from '../shared/calendar-menu.ts';
import {disclosure} from '../shared/disclosure.ts';
import {heading} from '../shared/heading.ts';
import {whenOn} from './choices-view.ts';
import type {Setting} from './sheet.ts';

/** The part of the confirmation that is fetched when it is opened. */
export type CalendarMenu = typeof Menu;

/** What was signed up for, and by whom. */
export interface Confirmation {
  readonly entry: EventEntry;
  readonly receipt: SignUpReceipt;
  /** Where the mail goes. */
  readonly email: string;
  readonly disclosures: DisclosureController<CalendarMenu>;
}

/** Shows what the visitor has got: places, or a number on the waiting list. */
export function confirmation(confirmed: Confirmation, setting: Setting) {
  const {entry, receipt, email} = confirmed;
  const {text, words, lang} = setting;
  const {status, people, position = 1, reference} = receipt;
  const waits = status === 'waiting';
  const date = dateOf(confirmed);
  const place = placeOn(entry, date);
  return html`
    <div class="closing" part="receipt" lang=${text.lang}>
      <header>
        ${heading(
          setting.level,
          'heading',
          waits ? words.sent.waiting(position) : words.sent.confirmed(people),
        )}
        <p class="event" lang=${lang ?? nothing}>${entry.name}</p>
      </header>
      <p>${waits ? words.sent.next : words.sent.places(people)} ${words.sent.mail(email)}</p>
      <dl class="facts">
        ${
          date
            ? html`<dt>${text.label.when}</dt>
                <dd>${whenOn(date, setting)}</dd>`
            : nothing
        }
        ${
          place
            ? html`<dt>${text.label.where}</dt>
                <dd lang=${lang ?? nothing}>
                  ${
                    [place.name, formatAddress(place)].filter(Boolean).join(', ') ||
                    text.label.online
                  }
                </dd>`
            : nothing
        }
        <dt>${words.sent.reference}</dt>
        <dd class="reference">${reference}</dd>
      </dl>
      ${date && !waits ? calendar(confirmed, setting) : nothing}
    </div>
  `;
}

const dateOf = ({entry, receipt}: Confirmation) =>
  entry.dates.find(({id}) => id === receipt.date) ??
  (entry.dates.length === 1 ? entry.dates[0] : undefined);

function calendar(confirmed: Confirmation, {text}: Setting) {
  const {entry, disclosures} = confirmed;
  const date = dateOf(confirmed);
  const key = 'calendar';
  return disclosure({
    label: text.action.calendar,
    part: 'calendar',
    open: disclosures.isOpen(key),
    content: () =>
      date ? (disclosures.content?.calendarMenu(entry, date, text) ?? text.loading) : nothing,
    toggle: () => void disclosures.toggleFetching(key),
  });
}
