import {html, nothing} from 'lit';
import {addressPart} from '../../format/address-part.ts';
import {formatWhen} from '../../format/when.ts';
import {openDates} from '../../programme/phase.ts';
import {calendarMenu as oneDateMenu, type WayToCalendar} from '../shared/calendar-menu.ts';
import {eventAddress} from '../shared/event-address.ts';
import {unparted} from '../shared/unparted.ts';
import type {Card} from './card.ts';
import {EventCardCalendarAddedEvent, EventCardSharedEvent} from './event-card-events.ts';

/** The ways to a calendar, for each date that one can come to. */
export function calendarMenu(card: Card) {
  const {entry, text, now} = card;
  const taken = (dateId: string) => (way: WayToCalendar, pressed: EventTarget | null) => {
    const event = new EventCardCalendarAddedEvent(entry.id, dateId, way);
    pressed?.dispatchEvent(event);
  };
  const dates = openDates(entry, now).filter(({status}) => status !== 'EventPostponed');
  return dates.map(date => {
    const {days} = formatWhen(date, text, {today: now.date});
    const several = dates.length > 1;
    return html`
      ${several ? html`<p class="menu-title">${unparted(days)}</p>` : nothing}
      ${oneDateMenu(entry, date, text, {label: several ? days : undefined, taken: taken(date.id)})}
    `;
  });
}

/** The ways to share, where the device has none of its own. */
export function shareMenu({entry, text, disclosures}: Card, key: string) {
  const address = eventAddress(entry);
  const {copyLink, copied, copyByHand, shareByMail} = text.action;
  const shared = (target: EventTarget | null, way: EventCardSharedEvent['way']) => {
    const event = new EventCardSharedEvent(entry.id, address, way);
    target?.dispatchEvent(event);
  };
  const copy = async ({currentTarget}: Event) => {
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      disclosures.tell(key, copyByHand(address));
      return;
    }
    disclosures.tell(key, copied);
    shared(currentTarget, 'copy');
  };
  const mail = `mailto:?subject=${addressPart(entry.name)}&body=${addressPart(address)}`;
  return html`
    <ul class="menu" role="list">
      <li><button type="button" class="link" @click=${copy}>${copyLink}</button></li>
      <li>
        <a
          href=${mail}
          @click=${({currentTarget}: Event) => {
            shared(currentTarget, 'mail');
          }}
          >${shareByMail}</a
        >
      </li>
    </ul>
    <p class="news" role="status">${disclosures.newsOf(key)}</p>
  `;
}
