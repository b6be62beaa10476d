import type {Feed} from '../../src/feed/model.ts';
import type {Choices} from './choices.ts';
import {isAboutEvent} from './composed.ts';
import type {HandOver} from './text/hand-over-words.ts';

/** Names what was chosen to be shown, for the middle of a sentence. */
export function shownInWords(
  {element, event, options}: Choices,
  {events}: Feed,
  {shown}: HandOver,
): string {
  if (element === 'newsletter-signup') return shown.newsletter;
  if (!isAboutEvent(element)) return options['show'] === 'articles' ? shown.articles : shown.list;
  const entry = events.find(({id, names}) => id === event || names.includes(event));
  return entry ? shown.event(entry.name) : shown.next;
}
