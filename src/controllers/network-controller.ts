import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long the first wait and any wait may be, in milliseconds, and after how many that is enough. */
const WAITS = {first: 4_000, any: 60_000, most: 10} as const;

const EVENTS = ['online', 'offline', 'visibilitychange'] as const;

/** What is told of the network. */
export interface NetworkNews {
  /** It is back, or may be: it is worth a try. */
  readonly back: () => void;
  readonly gone: () => void;
}

/** Tells its host's other controllers when the network is gone, and when it is worth a try again. */
export class NetworkController implements ReactiveController {
  readonly #news: NetworkNews;
  #isOnPage = false;
  #waits = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param news - Tells that the network is back also to a host that returns to the page. */
  constructor(host: ReactiveControllerHost, news: NetworkNews) {
    this.#news = news;
    host.addController(this);
  }

  /** Whether the browser knows that there is no network; where it doesn't, there may be one. */
  get isGone(): boolean {
    return !navigator.onLine;
  }

  /** Whether the host is on a page. */
  get isOnPage(): boolean {
    return this.#isOnPage;
  }

  /**
   * Waits for the next try after one that was in vain, each time longer, some minutes in all.
   *
   * @param isOutdated - Whether the network came back during that one, which so says nothing of now:
   *   then the next is at once.
   * @returns Whether there is one; not when it has been tried often since the network came.
   */
  tryLater(isOutdated = false): boolean {
    if (!isOutdated) this.#waits += 1;
    if (this.#waits > WAITS.most) return false;
    const longest = Math.min(WAITS.any, WAITS.first * 2 ** (this.#waits - 1));
    // Chance spreads those who got their network back in the same moment, as in a train.
    const wait = isOutdated ? 0 : Math.random() * longest;
    if (this.#isOnPage) this.#timer = setTimeout(this.#news.back, wait);
    return true;
  }

  hostConnected() {
    this.#isOnPage = true;
    for (const event of EVENTS) addEventListener(event, this);
    if (!this.isGone) this.#hope();
  }

  hostDisconnected() {
    this.#isOnPage = false;
    for (const event of EVENTS) removeEventListener(event, this);
    clearTimeout(this.#timer);
  }

  handleEvent({type}: Event) {
    if (type === 'offline') this.#news.gone();
    else if (type === 'online' || !document.hidden) this.#hope();
  }

  #hope() {
    clearTimeout(this.#timer);
    this.#waits = 0;
    this.#news.back();
  }
}
