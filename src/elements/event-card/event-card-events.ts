import type {FeedFailedEvent, FeedIncompleteEvent} from '../feed-events.ts';

/** The visitor is about to share an event. Prevent it to share in the page's own way. */
export class EventCardShareEvent extends Event {
  /** Name of the event in the feed. */
  readonly eventId: string;
  /** What is going to be shared. */
  readonly url: string;

  constructor(eventId: string, url: string) {
    super('event-card-share', {bubbles: true, composed: true, cancelable: true});
    this.eventId = eventId;
    this.url = url;
  }
}

/** The visitor has shared an event: by the device's own means, by copying the link, or by mail. */
export class EventCardSharedEvent extends Event {
  readonly eventId: string;
  readonly url: string;
  readonly way: 'device' | 'copy' | 'mail';

  constructor(eventId: string, url: string, way: EventCardSharedEvent['way']) {
    super('event-card-shared', {bubbles: true, composed: true});
    this.eventId = eventId;
    this.url = url;
    this.way = way;
  }
}

/** The visitor has taken a date of an event to a calendar. */
export class EventCardCalendarAddedEvent extends Event {
  readonly eventId: string;
  /** Which of the event's dates. */
  readonly dateId: string;
  readonly way: 'file' | 'google' | 'outlook';

  constructor(eventId: string, dateId: string, way: EventCardCalendarAddedEvent['way']) {
    super('event-card-calendar-added', {bubbles: true, composed: true});
    this.eventId = eventId;
    this.dateId = dateId;
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'event-card-failed': FeedFailedEvent;
    'event-card-incomplete': FeedIncompleteEvent;
    'event-card-share': EventCardShareEvent;
    'event-card-shared': EventCardSharedEvent;
    'event-card-calendar-added': EventCardCalendarAddedEvent;
  }
}
