import type {ReactiveControllerHost} from 'lit';
import {isFields} from '../feed/read/values.ts';
import type {Draft} from './draft.ts';
import {UNFETCHED, type Attempt, type FormState} from './form-state.ts';
import {NetworkController, type NetworkNews} from './network-controller.ts';

/**
 * Where a sign-up is that could not be sent for want of a network: it waits for that, it is on its
 * way again, or, after a reload, the visitor is asked whether it shall be sent.
 */
export type Held = 'waits' | 'sends' | 'asks';

/** Keeps a sign-up back until there is a network, and lets it go by itself until it gets through. */
export class HeldSignUp {
  readonly #network: NetworkController;
  #held: Held | undefined;

  /** @param news - Is told that the network is gone; and that the sign-up may go, when one waits. */
  constructor(host: ReactiveControllerHost, {back, gone}: NetworkNews) {
    this.#network = new NetworkController(host, {
      gone,
      back: () => {
        if (this.#held === 'waits') back();
      },
    });
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Tells where the sign-up is while its form is on its way. */
  stateIn({status}: FormState<unknown>): Held | undefined {
    if (this.#held !== 'sends') return this.#held;
    if (status !== 'sending') return undefined;
    return this.#network.isGone ? 'waits' : 'sends';
  }

  /** Finds a sign-up that was held back before the page was loaded anew. */
  restore(draft: Draft | undefined) {
    this.#held = draft?.held && draft.attempt ? 'asks' : undefined;
  }

  /** Holds back no longer: it got through, or the visitor has taken it back. */
  letGo() {
    this.#held = undefined;
  }

  /**
   * Follows what becomes of a try.
   *
   * @param isKeyed - Whether it counts once however often it is sent.
   */
  follow(state: FormState<unknown>, isKeyed: boolean) {
    const {isGone} = this.#network;
    if (state.status === 'sent') this.letGo();
    // Nobody has to wait for what can hardly get through; where it does, so much the better.
    if (state.status === 'sending' && state.awaits !== 'form' && isGone) this.#held = 'sends';
    if (state.status !== 'refused') return;
    const {problem} = state;
    const isTried = problem.kind === 'unreachable' && problem !== UNFETCHED;
    // A network that comes back often fails at first.
    const isHeld = isTried && (isGone || (this.#held && isKeyed && this.#network.tryLater()));
    this.#held = isHeld ? 'waits' : undefined;
  }

  /** Gives what is to be sent now, as it was, and lets it go; nothing when nothing is held back. */
  release(attempt: Attempt | undefined): object | undefined {
    const content: unknown = JSON.parse(attempt?.content ?? 'null');
    if (!isFields(content) || !this.#held || this.#held === 'sends') return undefined;
    this.#held = 'sends';
    return content;
  }
}
