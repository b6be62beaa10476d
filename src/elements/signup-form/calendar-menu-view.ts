import {html} from 'lit';
import {icsOf} from '../../calendar/ics.ts';
import {googleCalendarLink, outlookCalendarLink} from '../../calendar/links.ts';
import type {EventDate, EventEntry} from '../../feed/model.ts';
import type {Text} from '../../text/text.ts';
import {saveFile} from '../shared/save-file.ts';

/** Shows the ways to take a date to a calendar. */
export function calendarMenu(entry: EventEntry, date: EventDate, {action}: Text) {
  const save = () => {
    saveFile(
      `${entry.id}.ics`,
      'text/calendar',
      icsOf(entry, date, {now: new Date(), url: entry.url}),
    );
  };
  const link = (href: string, label: string) =>
    html`<li><a href=${href} target="_blank" rel="noopener">${label}</a></li>`;
  return html`
    <ul class="menu" role="list">
      <li><button type="button" class="link" @click=${save}>${action.calendarFile}</button></li>
      ${link(googleCalendarLink(entry, date, entry.url), action.googleCalendar)}
      ${link(outlookCalendarLink(entry, date, entry.url), action.outlookCalendar)}
    </ul>
  `;
}
