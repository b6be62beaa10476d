/** The classes and types of Opslag. Importing this file defines no element; `opslag/elements/<tag>.js` does. */
export {EventCardElement} from './elements/event-card/event-card.ts';
export {EventFeedElement} from './elements/event-feed/event-feed.ts';
export {EventListElement} from './elements/event-list/event-list.ts';
export {NewsletterSignupElement} from './elements/newsletter-signup/newsletter-signup.ts';
export {ProgrammeTimelineElement} from './elements/programme-timeline/programme-timeline.ts';
export {SignupFormElement} from './elements/signup-form/signup-form.ts';

export {FeedFailedEvent, FeedIncompleteEvent} from './elements/feed-events.ts';
export {
  EventCardCalendarAddedEvent,
  EventCardSharedEvent,
  EventCardShareEvent,
} from './elements/event-card/event-card-events.ts';
export {EventListExtendedEvent} from './elements/event-list/event-list-events.ts';
export {
  NewsletterSignupRefusedEvent,
  NewsletterSignupResendEvent,
  NewsletterSignupResentEvent,
  NewsletterSignupSentEvent,
  NewsletterSignupSubmitEvent,
} from './elements/newsletter-signup/newsletter-signup-events.ts';
export {
  SignupFormCalendarAddedEvent,
  SignupFormHeldEvent,
  SignupFormPeopleChangedEvent,
  SignupFormRefusedEvent,
  SignupFormSentEvent,
  SignupFormSubmitEvent,
} from './elements/signup-form/signup-form-events.ts';
export {readFeed} from './feed/read.ts';

export type {FeedFailure} from './client/load-feed.ts';
export type * from './feed/model.ts';
export type {FeedProblem, FeedReading} from './feed/problem.ts';
export type {Text, TextOverrides} from './text/text.ts';
