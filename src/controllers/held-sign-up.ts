import type {ReactiveControllerHost} from 'lit';
import type {FormProblem} from '../client/form-answer.ts';
import type {SignUpContent} from '../contract/schema.ts';
import {isFields} from '../feed/read/values.ts';
import type {Draft} from './draft.ts';
import {UNFETCHED, type Attempt, type Awaited, type FormState} from './form-state.ts';
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
  /** The key of a try that had left when the network went, or whose answer never came. */
  #lostKey: string | undefined;
  /** The key of the try that is under way, once it has left with a network. */
  #outKey: string | undefined;
  #beganWithout = false;
  #isBackSince = false;

  /** @param news - Is told that the network is gone; and that the sign-up may go, when one waits. */
  constructor(host: ReactiveControllerHost, {back, gone}: NetworkNews) {
    this.#network = new NetworkController(host, {
      gone,
      back: () => {
        // What has left with a network fails with that one, whatever comes meanwhile.
        this.#isBackSince = this.#outKey === undefined;
        if (this.#held === 'waits') back();
      },
    });
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Whether the sign-up can still be followed: another form may have taken over from a removed one. */
  get isFollowed(): boolean {
    return this.#network.isOnPage;
  }

  /** Tells of a try whether no answer came to it though it may have arrived. */
  isLost({key}: Attempt): boolean {
    return key === this.#lostKey;
  }

  /** Tells of a try whether it would be lost if the page were closed now. */
  isOut({key}: Attempt): boolean {
    return key === this.#lostKey || key === this.#outKey;
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
    this.#lostKey = draft?.isOut ? draft.attempt?.key : undefined;
  }

  /** A try begins. */
  setOut() {
    this.#beganWithout = this.#network.isGone;
    this.#isBackSince = false;
    this.#outKey = undefined;
  }

  /** Holds back no longer: it got through, or the visitor has taken it back. */
  letGo() {
    this.#held = undefined;
  }

  /**
   * Follows what becomes of a try.
   *
   * @param key - By which the server counts it once however often it is sent; nothing where someone
   *   else's endpoint may count it twice.
   */
  follow(state: FormState<unknown>, key: string | undefined) {
    if (state.status === 'sent') this.letGo();
    else if (state.status === 'sending') this.#leaves(state.awaits, key);
    else if (state.status === 'refused') this.#fails(state.problem, key);
  }

  #leaves(awaits: Awaited, key: string | undefined) {
    if (!this.#network.isGone) {
      if (awaits === 'answer') {
        this.#outKey = key;
        this.#isBackSince = false;
      }
      return;
    }
    this.#lostKey = this.#outKey ?? this.#lostKey;
    // Nobody has to wait for what can hardly get through; where it does, so much the better.
    if (awaits !== 'form' && this.#isSafe(key)) this.#held = 'sends';
  }

  #fails(problem: FormProblem, key: string | undefined) {
    const {kind} = problem;
    this.#lostKey = kind === 'unreachable' ? (this.#outKey ?? this.#lostKey) : undefined;
    this.#outKey = undefined;
    const isTried = kind === 'unreachable' && problem !== UNFETCHED;
    this.#held = isTried && this.#isWorthAnother(key) ? 'waits' : undefined;
  }

  #isWorthAnother(key: string | undefined): boolean {
    if (this.#network.isGone) return this.#isSafe(key);
    // A network that comes back often fails at first.
    return !!key && !!this.#held && this.#network.tryLater(this.#isBackSince);
  }

  /** Tells whether sending once more can't make two of it. */
  #isSafe(key: string | undefined): boolean {
    return key !== undefined || this.#beganWithout;
  }

  /** Lets it go now; tells whether there was something that waited. */
  release(): boolean {
    if (!this.#held || this.#held === 'sends') return false;
    this.#held = 'sends';
    return true;
  }
}

/** Gives what a try sends. */
export function contentIn(attempt: Attempt | undefined): SignUpContent | undefined {
  const content: unknown = JSON.parse(attempt?.content ?? 'null');
  return isContent(content) ? content : undefined;
}

/** What stands in a draft has been checked before it was sent. */
const isContent = (json: unknown): json is SignUpContent => isFields(json);
