import {html, nothing} from 'lit';
import type {FeedFailure} from '../../client/load-feed.ts';
import {isOff, openDates, phaseOf} from '../../programme/phase.ts';
import type {Text} from '../../text/text.ts';
import {disclosure} from '../shared/disclosure.ts';
import {failed} from '../shared/failed.ts';
import {actions} from './actions-view.ts';
import type {Card} from './card.ts';
import {facts} from './facts-view.ts';
import {cardHeader} from './header-view.ts';
import {hasInvitation, invitation, recapStory} from './story-view.ts';

/** What there is to show. The view has one branch for each. */
export type EventCardState =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
  | {readonly status: 'ready'; readonly card: Card; readonly compact: boolean};

/** Shows an event, or what the page has in its place. */
export function eventCardView(state: EventCardState) {
  switch (state.status) {
    case 'waiting':
      return html`<slot></slot>`;
    case 'failed':
      return failed(state.text.failure(state.failure.kind), state.text);
    case 'ready':
      return state.compact ? compactCard(state.card) : fullCard(state.card);
  }
}

const fullCard = (card: Card) => html`
  <article lang=${card.text.lang}>${cardHeader(card)} ${cardBody(card)}</article>
`;

/** Shows an event in brief, with the rest of it to be opened in place. */
export const compactCard = (card: Card) => {
  const {entry, text, now, lang, disclosures} = card;
  const open = openDates(entry, now);
  const key = `more ${entry.id}`;
  return html`
    <article class="compact" lang=${text.lang}>
      ${cardHeader(card, open.length ? open : entry.dates)}
      ${disclosure({
        label: html`${isTold(card) || !hasInvitation(entry) ? text.action.readMore : text.label.more}<span
            class="visually-hidden"
            >: <span lang=${lang ?? nothing}>${entry.name}</span></span
          >`,
        part: 'more',
        open: disclosures.isOpen(key),
        content: () => cardBody(card),
        toggle: () => {
          disclosures.toggle(key);
        },
      })}
    </article>
  `;
};

/** Whether it is how it went that there is to read, and no longer the invitation. */
const isTold = ({entry, now}: Card) => entry.recap && phaseOf(entry, now) === 'over';

/** What there is to do stands before the story, however long that is; a way to share only, last. */
const cardBody = (card: Card) => {
  const {entry, now} = card;
  const coming = !isOff(entry.status) && phaseOf(entry, now) !== 'over';
  const told = isTold(card)
    ? recapStory(card)
    : hasInvitation(entry)
      ? invitation(card)
      : undefined;
  const toDo = actions(card, coming);
  const toRead = [told ? html`<div class="story">${told}</div>` : nothing, facts(card)];
  return html`<div class="body">${coming ? [toDo, toRead] : [toRead, toDo]}</div>`;
};
