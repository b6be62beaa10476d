import {html, nothing} from 'lit';
import type {EventDate, EventEntry, Place} from '../../feed/model.ts';
import {formatAddress} from '../../format/names.ts';
import {formatVisitorTime} from '../../format/visitor-time.ts';
import {formatWhen, machineTime} from '../../format/when.ts';
import {isOff, openDates} from '../../programme/phase.ts';
import {heading} from '../shared/heading.ts';
import {unparted} from '../shared/unparted.ts';
import type {Card} from './card.ts';
import {dateMarks, eventMarks} from './marks-view.ts';

/** Shows what an event is, when and where, and how it stands with it. */
export const cardHeader = (card: Card, dates = card.entry.dates) => {
  const {entry, level, lang} = card;
  const title = entry.url ? html`<a href=${entry.url}>${entry.name}</a>` : entry.name;
  return html`
    <header>
      ${heading(level, 'title', title, lang)}
      <div class="when" part="when">${when(card, dates)} ${eventMarks(card)}</div>
      ${where(card)}
    </header>
  `;
};

function when(card: Card, dates: readonly EventDate[]) {
  const {entry, text, now} = card;
  const [first] = dates;
  if (!first) return html`<p class="days">${text.dateUnknown}</p>`;
  if (entry.dates.length === 1) return oneDate(card, first);
  const open = isOff(entry.status) ? 0 : openDates(entry, now).length;
  return html`
    ${open > 1 ? html`<p class="choose">${text.label.alternatives(open)}</p>` : nothing}
    <ol class="dates" role="list">
      ${dates.map(date => html`<li>${oneDate(card, date)}</li>`)}
    </ol>
  `;
}

function oneDate(card: Card, date: EventDate) {
  const {entry, text, now, lang} = card;
  const {days, hours} = formatWhen(date, text, {today: now.date});
  const yours = isOnline(entry, date) && formatVisitorTime(date, entry.timeZone, text);
  const off = isOff(entry.status) || isOff(date.status);
  const time = html`<time datetime=${machineTime(date.start)}
    ><span class="days">${unparted(days)}</span> <span class="hours">${unparted(hours)}</span></time
  >`;
  return html`
    <p class="date">
      ${off ? html`<s>${time}</s>` : time}
      ${yours ? html`<span class="quiet">${unparted(text.yourTime(yours))}</span>` : nothing}
      ${
        date.name && date.name !== entry.name
          ? html`<span lang=${lang ?? nothing}>${date.name}</span>`
          : nothing
      }
      ${date.place && entry.dates.length > 1 ? html`<span lang=${lang ?? nothing}>${placeName(date.place, card)}</span>` : nothing}
    </p>
    ${dateMarks(card, date)}
  `;
}

const isOnline = (entry: EventEntry, date: EventDate) =>
  entry.attendance !== 'OfflineEventAttendanceMode' ||
  [entry.status, date.status].includes('EventMovedOnline');

function where(card: Card) {
  const {entry, text, lang} = card;
  const {place, attendance, status} = entry;
  const moved = status === 'EventMovedOnline' && !place?.online;
  if (moved || (!place && attendance === 'OnlineEventAttendanceMode')) {
    return html`<p class="where" part="where">${text.label.online}</p>`;
  }
  if (!place) return nothing;
  const mixed = attendance === 'MixedEventAttendanceMode' && !place.online;
  return html`<p class="where" part="where">
    <span lang=${lang ?? nothing}>${placeName(place, card)}</span>
    ${mixed ? html`<span class="quiet">· ${text.label.online}</span>` : nothing}
  </p>`;
}

/** An online meeting's link goes by the name it has, or by what it is. */
function placeName(place: Place, {text}: Card) {
  const address = formatAddress(place);
  const name = place.name ?? (address || text.label.online);
  const linked = place.url ? html`<a href=${place.url}>${name}</a>` : name;
  return place.name && address ? html`${linked}, <span class="quiet">${address}</span>` : linked;
}
