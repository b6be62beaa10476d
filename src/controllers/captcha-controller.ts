import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {solveCaptcha, type CaptchaAnswer} from '../client/solve-captcha.ts';
import type {CaptchaPurpose} from '../contract/endpoints.ts';

/** Solves a captcha while the visitor types, so that it is done when the form is. */
export class CaptchaController implements ReactiveController {
  readonly #api: () => string;
  readonly #purpose: CaptchaPurpose;
  #work = new AbortController();
  #answer: Promise<CaptchaAnswer> | undefined;
  #isAwaited = false;

  /** @param api - Gives the server's address. */
  constructor(host: ReactiveControllerHost, purpose: CaptchaPurpose, api: () => string) {
    this.#api = api;
    this.#purpose = purpose;
    host.addController(this);
  }

  /** Begins, unless it has been; a failure is tried anew. */
  begin(): Promise<CaptchaAnswer> {
    this.#answer ??= this.#solve();
    return this.#answer;
  }

  /**
   * Gives the solution to a form that waits for it. What was begun before the form was sent, and
   * failed since, says nothing about now: the network may be back, so it is tried once more.
   */
  async solution(): Promise<CaptchaAnswer> {
    this.#isAwaited = true;
    const begunBefore = await this.#answer;
    const answer = begunBefore?.ok ? begunBefore : await this.begin();
    this.#isAwaited = false;
    return answer;
  }

  /** Forgets the solution, which the server has refused. */
  renew() {
    this.#answer = undefined;
  }

  hostDisconnected() {
    // A form that is being sent is sent, wherever the page moves it.
    if (this.#isAwaited) return;
    this.#work.abort();
    this.#work = new AbortController();
    this.#answer = undefined;
  }

  #solve(): Promise<CaptchaAnswer> {
    const answer = solveCaptcha(this.#api(), this.#purpose, this.#work.signal);
    void answer.then(({ok}) => {
      if (!ok && this.#answer === answer) this.renew();
    });
    return answer;
  }
}
