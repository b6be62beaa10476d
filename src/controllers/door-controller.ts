import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hearDoor, openDoor} from '../client/open-door.ts';
import type {FormProblem} from '../client/form-answer.ts';
import {DOOR_PREFIX} from '../contract/captcha.ts';
import type {Door} from '../contract/door.ts';
import type {DoorWay} from './second-door.ts';
import {SoundController} from './sound-controller.ts';

/** How far a visitor has come with the second door. Exactly one of these is ever true. */
export type DoorState =
  | {readonly status: 'offered'}
  | {readonly status: 'opening'}
  | {readonly status: 'open'; readonly door: Door; readonly why: DoorReason}
  | {readonly status: 'failed'; readonly problem: FormProblem};

/** Why a picture is there: the first one, another that was asked for, or one after wrong digits. */
export type DoorReason = 'first' | 'another' | 'wrong';

/** Follows a visitor through the second door: fetches digits, says them, keeps what was typed. */
export class DoorController implements ReactiveController {
  /** What was typed as the digits. */
  typed = '';

  readonly sound: SoundController;
  readonly #host: ReactiveControllerHost;
  readonly #way: DoorWay;
  #state: DoorState = {status: 'offered'};
  /** The last fetching, as only its answer counts. */
  #fetching: symbol | undefined;

  /** @param lang - In which the digits are spoken; BCP 47. */
  constructor(host: ReactiveControllerHost, way: DoorWay, lang: string) {
    this.#host = host;
    this.#way = way;
    this.sound = new SoundController(host, async () =>
      this.#state.status === 'open' ? hearDoor(way.api(), this.#state.door.door, lang) : undefined,
    );
    host.addController(this);
  }

  get state(): DoorState {
    return this.#state;
  }

  /** What was read or heard, as the server takes it. */
  get captcha(): string | undefined {
    const typed = this.typed.trim();
    return this.#state.status === 'open' && typed
      ? `${DOOR_PREFIX}${this.#state.door.door}:${typed.slice(0, 40)}`
      : undefined;
  }

  /** Opens the door; when it is open and was answered, that was wrong. */
  open() {
    if (this.#state.status === 'offered') void this.#fetch('first');
    else if (this.captcha) void this.#fetch('wrong');
  }

  /** The visitor opens the door, and waits for nothing else. */
  enter() {
    this.#way.taken();
    this.open();
  }

  /** Takes what is typed as the digits. */
  type(digits: string) {
    this.typed = digits;
    this.#way.taken();
    this.#host.requestUpdate();
  }

  /** Fetches other digits. */
  renew() {
    void this.#fetch('another');
  }

  hostDisconnected() {
    this.sound.forget();
  }

  async #fetch(why: DoorReason) {
    const fetching = (this.#fetching = Symbol('fetching'));
    this.typed = '';
    this.sound.forget();
    this.#move({status: 'opening'});
    const answer = await openDoor(this.#way.api(), this.#way.purpose);
    if (fetching !== this.#fetching) return;
    this.#move(
      answer.ok
        ? {status: 'open', door: answer.receipt, why}
        : {status: 'failed', problem: answer.problem},
    );
  }

  #move(state: DoorState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
