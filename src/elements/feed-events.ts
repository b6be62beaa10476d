import type {FeedFailure} from '../client/load-feed.ts';
import type {FeedProblem} from '../feed/problem.ts';

/** There is nothing to show, and why. What the page had inside the tag stays. */
export class FeedFailedEvent extends Event {
  readonly failure: FeedFailure;

  /** @param tag - The element's tag, which the event's name begins with. */
  constructor(tag: string, failure: FeedFailure) {
    super(`${tag}-failed`, {bubbles: true, composed: true});
    this.failure = failure;
  }
}

/** The feed is shown, but not all of it could be read. */
export class FeedIncompleteEvent extends Event {
  readonly problems: readonly FeedProblem[];

  /** @param tag - The element's tag, which the event's name begins with. */
  constructor(tag: string, problems: readonly FeedProblem[]) {
    super(`${tag}-incomplete`, {bubbles: true, composed: true});
    this.problems = problems;
  }
}
