import {html, nothing} from 'lit';
import {icsOf} from '../../calendar/ics.ts';
import {googleCalendarLink, outlookCalendarLink} from '../../calendar/links.ts';
import type {EventDate} from '../../feed/model.ts';
import {formatWhen} from '../../format/when.ts';
import {openDates} from '../../programme/phase.ts';
import {saveFile} from '../shared/save-file.ts';
import type {Card} from './card.ts';
import {EventCardCalendarAddedEvent, EventCardSharedEvent} from './event-card-events.ts';
import {sharedAddress} from './share.ts';

/** The ways to a calendar, for each date that one can come to. */
export function calendarMenu(card: Card) {
  const {entry, text, now} = card;
  const dates = openDates(entry, now).filter(({status}) => status !== 'EventPostponed');
  return dates.map(date => {
    const {days} = formatWhen(date, text, {today: now.date});
    const several = dates.length > 1;
    return html`
      ${several ? html`<p class="menu-title">${days}</p>` : nothing}
      <ul class="menu" role="list" aria-label=${several ? days : nothing}>
        ${waysToCalendar(date, card)}
      </ul>
    `;
  });
}

function waysToCalendar(date: EventDate, {entry, text}: Card) {
  const page = sharedAddress(entry);
  const added = (way: EventCardCalendarAddedEvent['way']) => (pressed: Event) => {
    if (way === 'file') saveCalendarFile();
    const event = new EventCardCalendarAddedEvent(entry.id, date.id, way);
    pressed.currentTarget?.dispatchEvent(event);
  };
  const saveCalendarFile = () => {
    saveFile(`${entry.id}.ics`, 'text/calendar', icsOf(entry, date, {now: new Date(), url: page}));
  };
  const link = (href: string, way: 'google' | 'outlook', label: string) => html`
    <li><a href=${href} target="_blank" rel="noopener" @click=${added(way)}>${label}</a></li>
  `;
  const {calendarFile, googleCalendar, outlookCalendar} = text.action;
  return html`
    <li><button type="button" class="link" @click=${added('file')}>${calendarFile}</button></li>
    ${link(googleCalendarLink(entry, date, page), 'google', googleCalendar)}
    ${link(outlookCalendarLink(entry, date, page), 'outlook', outlookCalendar)}
  `;
}

/** The ways to share, where the device has none of its own. */
export function shareMenu({entry, text, disclosures}: Card, key: string) {
  const address = sharedAddress(entry);
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
  const mail = `mailto:?subject=${encodeURIComponent(entry.name)}&body=${encodeURIComponent(address)}`;
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
