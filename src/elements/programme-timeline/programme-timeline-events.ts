import type {FeedFailedEvent, FeedIncompleteEvent} from '../feed-events.ts';

declare global {
  interface HTMLElementEventMap {
    'programme-timeline-failed': FeedFailedEvent;
    'programme-timeline-incomplete': FeedIncompleteEvent;
  }
}
