import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells its host's other controllers when the network is back. */
export class NetworkController implements ReactiveController {
  readonly #back: () => void;

  /** @param back - Is told that the network is back; also by a host that returns to the page. */
  constructor(host: ReactiveControllerHost, back: () => void) {
    this.#back = back;
    host.addController(this);
  }

  /** Whether the browser knows that there is no network; where it doesn't, there may be one. */
  get isGone(): boolean {
    return !navigator.onLine;
  }

  hostConnected() {
    addEventListener('online', this.#back);
    if (!this.isGone) this.#back();
  }

  hostDisconnected() {
    removeEventListener('online', this.#back);
  }
}
