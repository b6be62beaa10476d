import {html, nothing} from 'lit';
import {icsOf} from '../../calendar/ics.ts';
import {googleCalendarLink, outlookCalendarLink} from '../../calendar/links.ts';
import type {EventDate, EventEntry} from '../../feed/model.ts';
import type {Text} from '../../text/text.ts';
import {eventAddress} from './event-address.ts';
import {saveFile} from './save-file.ts';

/** A way to take a date to a calendar. */
export type WayToCalendar = 'file' | 'google' | 'outlook';

/** What a calendar menu is told beside its date. */
export interface CalendarMenuWishes {
  /** Which date it is for, where there are several menus. */
  readonly label?: string | undefined;
  /** Is told which way the visitor took, and what was pressed. */
  readonly taken?: (way: WayToCalendar, pressed: EventTarget | null) => void;
}

/** Shows the ways to take a date to a calendar. */
export function calendarMenu(
  entry: EventEntry,
  date: EventDate,
  {action}: Text,
  {label, taken}: CalendarMenuWishes = {},
) {
  const page = eventAddress(entry);
  const take =
    (way: WayToCalendar) =>
    ({currentTarget}: Event) => {
      if (way === 'file') save();
      taken?.(way, currentTarget);
    };
  const save = () => {
    saveFile(`${entry.id}.ics`, 'text/calendar', icsOf(entry, date, {now: new Date(), url: page}));
  };
  const link = (href: string, way: 'google' | 'outlook', words: string) => html`
    <li><a href=${href} target="_blank" rel="noopener" @click=${take(way)}>${words}</a></li>
  `;
  return html`
    <ul class="menu" role="list" aria-label=${label ?? nothing}>
      <li>
        <button type="button" class="link" @click=${take('file')}>${action.calendarFile}</button>
      </li>
      ${link(googleCalendarLink(entry, date, page), 'google', action.googleCalendar)}
      ${link(outlookCalendarLink(entry, date, page), 'outlook', action.outlookCalendar)}
    </ul>
  `;
}
