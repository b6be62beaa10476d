import type {ReactiveControllerHost} from 'lit';
import {isFields} from '../feed/read/values.ts';
import type {Draft} from './draft.ts';
import {UNFETCHED, type Attempt, type FormState} from './form-state.ts';
import {NetworkController} from './network-controller.ts';

/**
 * Where a sign-up is that could not be sent for want of a network: it waits for that, it is on its
 * way again, or, after a reload, the visitor is asked whether it shall be sent.
 */
export type Held = 'waits' | 'sends' | 'asks';

/** Keeps a sign-up back until there is a network, and then lets it go by itself, once. */
export class HeldSignUp {
  readonly #network: NetworkController;
  #held: Held | undefined;

  /** @param back - Is told that the network is back, and that the sign-up may go. */
  constructor(host: ReactiveControllerHost, back: () => void) {
    this.#network = new NetworkController(host, () => {
      if (this.#held === 'waits') back();
    });
  }

  get state(): Held | undefined {
    return this.#held;
  }

  /** Finds a sign-up that was held back before the page was loaded anew. */
  restore(draft: Draft | undefined) {
    this.#held = draft?.held && draft.attempt ? 'asks' : undefined;
  }

  /** Holds back no longer: it got through, or the visitor has taken it back. */
  letGo() {
    this.#held = undefined;
  }

  /** Follows what becomes of a try. */
  follow(state: FormState<unknown>) {
    if (state.status === 'sent') this.letGo();
    if (state.status !== 'refused') return;
    const {problem} = state;
    const isTried = problem.kind === 'unreachable' && problem !== UNFETCHED;
    this.#held = isTried && this.#network.isGone ? 'waits' : undefined;
  }

  /** Gives what is to be sent now, as it was, and lets it go; nothing when nothing is held back. */
  release(attempt: Attempt | undefined): object | undefined {
    const content: unknown = JSON.parse(attempt?.content ?? 'null');
    if (!isFields(content) || !this.#held || this.#held === 'sends') return undefined;
    this.#held = 'sends';
    return content;
  }
}
