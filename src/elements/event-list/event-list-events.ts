import type {FeedFailedEvent, FeedIncompleteEvent} from '../feed-events.ts';

/** The visitor asked for more entries, and they are shown. */
export class EventListExtendedEvent extends Event {
  /** How many entries are shown now. */
  readonly shown: number;
  /** How many there are. */
  readonly total: number;

  constructor(shown: number, total: number) {
    super('event-list-extended', {bubbles: true, composed: true});
    this.shown = shown;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'event-list-failed': FeedFailedEvent;
    'event-list-incomplete': FeedIncompleteEvent;
    'event-list-extended': EventListExtendedEvent;
  }
}
