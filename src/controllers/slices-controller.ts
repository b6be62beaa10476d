import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How much is shown at once; few programmes are longer. */
const FIRST = 30;

/** How long one slice may take, in milliseconds: the visitor may want something meanwhile. */
const PATIENCE = 30;

/**
 * Lets its host show much of a kind in slices, so that a long list never keeps the visitor's hands
 * tied: the first at once, each other when the browser has had a moment for itself, all of it
 * before the page is printed. How much a slice is goes by how fast the last one was.
 */
export class SlicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #total: () => number;
  #shown = FIRST;
  #drawn = 0;
  #size = FIRST;
  #began = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param total - Gives how much there is to show. */
  constructor(host: ReactiveControllerHost, total: () => number) {
    this.#host = host;
    this.#total = total;
    host.addController(this);
  }

  /** How much is to be shown now. */
  get shown(): number {
    return this.#shown;
  }

  /** How much of it was shown by the last update. */
  get drawn(): number {
    return this.#drawn;
  }

  /** Begins anew: there is something else to show. */
  restart() {
    this.#shown = this.#size = FIRST;
    this.#drawn = 0;
  }

  hostConnected() {
    addEventListener('beforeprint', this.#showAll);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#showAll);
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    this.#began = performance.now();
  }

  hostUpdated() {
    const took = performance.now() - this.#began;
    this.#size = Math.max(8, Math.min(FIRST * 4, (this.#size * PATIENCE) / (took + 1)));
    this.#drawn = this.#shown;
    clearTimeout(this.#timer);
    if (this.#shown < this.#total()) this.#timer = setTimeout(this.#showMore);
  }

  readonly #showMore = () => {
    this.#shown += Math.round(this.#size);
    this.#host.requestUpdate();
  };

  readonly #showAll = () => {
    this.#shown = Infinity;
    this.#host.requestUpdate();
  };
}
