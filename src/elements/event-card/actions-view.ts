import {html, nothing} from 'lit';
import {openDates} from '../../programme/phase.ts';
import {disclosure} from '../shared/disclosure.ts';
import type {Card} from './card.ts';
import {share} from './share.ts';
import {signUp} from './sign-up-view.ts';

/**
 * Shows what a visitor can do: sign up, take the date to a calendar, share.
 *
 * @param coming - Whether the event is still to come, or on.
 */
export function actions(card: Card, coming: boolean) {
  const {entry, now} = card;
  const addable = coming && openDates(entry, now).length > 0;
  return html`
    <div class="actions" part="actions">
      ${coming ? signUp(card) : nothing} ${addable ? calendar(card) : nothing} ${sharing(card)}
    </div>
  `;
}

function calendar(card: Card) {
  const {entry, text, disclosures} = card;
  const key = `calendar ${entry.id}`;
  return disclosure({
    label: text.action.calendar,
    part: 'calendar',
    open: disclosures.isOpen(key),
    content: () => disclosures.content?.calendarMenu(card) ?? text.loading,
    toggle: () => void disclosures.toggleFetching(key),
  });
}

function sharing(card: Card) {
  const {entry, text, disclosures} = card;
  const key = `share ${entry.id}`;
  const press = async ({currentTarget}: Event) => {
    if (disclosures.isOpen(key)) disclosures.toggle(key);
    else if (!(await share(entry, currentTarget))) await disclosures.toggleFetching(key);
  };
  return disclosure({
    label: text.action.share,
    part: 'share',
    open: disclosures.isOpen(key),
    content: () => disclosures.content?.shareMenu(card, key) ?? text.loading,
    toggle: event => void press(event),
  });
}
