import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {knownFeed, loadFeed, type FeedAnswer, type FeedFailure} from '../client/load-feed.ts';
import type {Feed} from '../feed/model.ts';
import type {FeedProblem} from '../feed/problem.ts';
import {wallClock} from '../format/zone.ts';

/** Where a feed is on its way to the page. Exactly one of these is ever true. */
export type FeedState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly feed: Feed; readonly problems: readonly FeedProblem[]}
  | {readonly status: 'failed'; readonly failure: FeedFailure};

/** Follows the feed that its host names and keeps the host rendered with what became of it. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #address: () => string | undefined;
  #asked: string | undefined;
  #state: FeedState = {status: 'loading'};

  /** @param address - Gives the feed's address as the page has it; nothing while it isn't known. */
  constructor(host: ReactiveControllerHost, address: () => string | undefined) {
    this.#host = host;
    this.#address = address;
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Asks once more for a feed that couldn't be had. */
  retry() {
    if (this.#state.status !== 'failed') return;
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate() {
    const address = this.#address();
    if (address === undefined || address === this.#asked) return;
    this.#asked = address;
    const href = absolute(address);
    if (!href) {
      this.#state = {status: 'failed', failure: {kind: 'feed-unnamed'}};
      return;
    }
    const known = knownFeed(href);
    if (known) this.#state = stateOf(known);
    else void this.#load(address, href);
  }

  async #load(address: string, href: string) {
    this.#state = {status: 'loading'};
    const answer = await loadFeed(href, wallClock);
    // The page may have named another feed meanwhile.
    if (address !== this.#asked) return;
    this.#state = stateOf(answer);
    this.#host.requestUpdate();
  }
}

const stateOf = (answer: FeedAnswer): FeedState =>
  answer.ok
    ? {status: 'ready', feed: answer.feed, problems: answer.problems}
    : {status: 'failed', failure: answer.failure};

function absolute(address: string): string | undefined {
  try {
    return address ? new URL(address, document.baseURI).href : undefined;
  } catch {
    return undefined;
  }
}
