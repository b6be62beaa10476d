import {html, nothing} from 'lit';
import type {EventDate, EventEntry} from '../../feed/model.ts';
import {heading} from '../shared/heading.ts';
import {whenOn} from './choices-view.ts';
import type {Setting} from './sheet.ts';

/** Shows what the form is for. */
export const formHeader = (
  entry: EventEntry,
  date: EventDate | undefined,
  setting: Setting,
) => html`
  <header id="heading">
    ${heading(setting.level, 'heading', setting.words.heading)}
    <p class="event" lang=${setting.lang ?? nothing}>${entry.name}</p>
    ${date ? html`<p class="when">${whenOn(date, setting)}</p>` : nothing}
  </header>
`;
