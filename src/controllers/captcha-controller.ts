import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FormAnswer} from '../client/form-answer.ts';
import {solveCaptcha, type CaptchaAnswer} from '../client/solve-captcha.ts';
import type {CaptchaPurpose} from '../contract/endpoints.ts';
import type {ProveElsewhere} from './second-door.ts';

/** Solves a captcha while the visitor types, so that it is done when the form is. */
export class CaptchaController implements ReactiveController {
  readonly #api: () => string;
  readonly #purpose: CaptchaPurpose;
  readonly #elsewhere: ProveElsewhere;
  #work = new AbortController();
  #answer: Promise<CaptchaAnswer> | undefined;
  #isAwaited = false;
  /** When the solution that is there will no longer do. */
  #staleAt = Infinity;

  /**
   * @param api - Gives the server's address.
   * @param elsewhere - Lets the visitor pass another captcha, where the page names one.
   */
  constructor(
    host: ReactiveControllerHost,
    purpose: CaptchaPurpose,
    api: () => string,
    elsewhere: ProveElsewhere,
  ) {
    this.#api = api;
    this.#elsewhere = elsewhere;
    this.#purpose = purpose;
    host.addController(this);
  }

  /** Begins, unless it has been; a failure, or what has become too old, is tried anew. */
  begin(): Promise<CaptchaAnswer> {
    if (Date.now() >= this.#staleAt) this.renew();
    this.#answer ??= this.#solve();
    return this.#answer;
  }

  /**
   * Gives the solution to a form that waits for it, as soon as the server takes it. What was begun
   * before the form was sent, and failed since, says nothing about now: the network may be back, so
   * it is tried once more.
   */
  async solution(): Promise<FormAnswer<string>> {
    this.#isAwaited = true;
    const begunBefore = this.#answer && (await this.begin());
    const isFresh = begunBefore?.ok && Date.now() < begunBefore.receipt.staleAt;
    const answer = isFresh ? begunBefore : await this.begin();
    if (answer.ok) await passed(answer.receipt.ripeAt);
    this.#isAwaited = false;
    return answer.ok ? {ok: true, receipt: answer.receipt.payload} : answer;
  }

  /** Forgets the solution, which the server has refused. */
  renew() {
    this.#answer = undefined;
    this.#staleAt = Infinity;
  }

  hostDisconnected() {
    // A form that is being sent is sent, wherever the page moves it.
    if (this.#isAwaited) return;
    this.#work.abort();
    this.#work = new AbortController();
    this.renew();
  }

  #solve(): Promise<CaptchaAnswer> {
    const answer = this.#elsewhere() ?? solveCaptcha(this.#api(), this.#purpose, this.#work.signal);
    void answer.then(result => {
      if (this.#answer !== answer) return;
      if (result.ok) this.#staleAt = result.receipt.staleAt;
      else this.renew();
    });
    return answer;
  }
}

const passed = async (moment: number) => {
  const rest = moment - Date.now();
  if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest));
};
