import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Read} from '../client/read-answers.ts';
import {failed, sendForm, type FormAnswer, type FormProblem} from '../client/send-form.ts';
import type {CaptchaPurpose} from '../contract/endpoints.ts';
import type {Entries} from '../contract/entries.ts';
import type {FieldProblem} from '../contract/problem.ts';
import {CaptchaController} from './captcha-controller.ts';
import type {CaptchaWays, SecondDoor} from './second-door.ts';

/** Where a form is on its way. Exactly one of these is ever true; what was typed stays in each. */
export type FormState<Receipt> =
  | {readonly status: 'editing'; readonly faults: readonly FieldProblem[]}
  | {readonly status: 'sending'; readonly awaits: 'captcha' | 'answer'}
  | {readonly status: 'refused'; readonly problem: FormProblem}
  | {readonly status: 'sent'; readonly receipt: Receipt};

/** One content under one key, by which the server knows a retry. */
export interface Attempt {
  readonly key: string;
  /** What is sent, as text. */
  readonly content: string;
}

/** What is to be sent, and where. */
export interface Post<Receipt> {
  readonly api: string;
  /** Where on the server, as `ENDPOINTS` has it. */
  readonly endpoint: string;
  /** All but the captcha. */
  readonly content: object;
  /** What was typed into the field that no person sees. */
  readonly website: string | undefined;
  readonly read: Read<Receipt>;
  /** Sends it to someone else's endpoint instead, which wants no captcha. */
  readonly elsewhere?: (() => Promise<FormAnswer<Receipt>>) | undefined;
}

/** What a form controller is told and tells. */
export interface FormPlan<Receipt> {
  readonly purpose: CaptchaPurpose;
  /** Gives the server's address. */
  readonly api: () => string;
  /** Is told of each step once it can be seen: the place to move the focus and to fire events. */
  readonly told: (state: FormState<Receipt>) => void;
  readonly ways: CaptchaWays;
}

/** So long a visitor who has sent waits for the captcha before there is another way, in milliseconds. */
const BUDGET = 4_000;

/** Brings a form to the server: waits for the captcha, sends once, keeps what was typed. */
export class FormController<Receipt> implements ReactiveController {
  /** What has been typed. */
  entries: Entries = {};

  /** The last try, which survives a reload with the draft. */
  attempt: Attempt | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #plan: FormPlan<Receipt>;
  readonly #captcha: CaptchaController;
  #state: FormState<Receipt> = {status: 'editing', faults: []};
  #untold: FormState<Receipt> | undefined;
  #door: SecondDoor | undefined;
  #fetching: Promise<SecondDoor> | undefined;
  #waiting = new AbortController();

  constructor(host: ReactiveControllerHost, plan: FormPlan<Receipt>) {
    this.#host = host;
    this.#plan = plan;
    this.#captcha = new CaptchaController(host, plan.purpose, plan.api, plan.ways.elsewhere);
    host.addController(this);
  }

  get state(): FormState<Receipt> {
    return this.#state;
  }

  /** What there is to show of the second door: nothing, as long as the captcha does its work unseen. */
  get door(): unknown {
    return this.#door?.view;
  }

  /** What is wrong with the fields, as far as it has been told. */
  get faults(): readonly FieldProblem[] {
    const state = this.#state;
    if (state.status === 'editing') return state.faults;
    return state.status === 'refused' ? state.problem.fields : [];
  }

  /** Starts with what was typed before, or with nothing. */
  restore(entries: Entries = {}, attempt?: Attempt) {
    this.entries = entries;
    this.attempt = attempt;
    this.#shutDoor();
    this.#state = {status: 'editing', faults: []};
  }

  /** Begins the work that proves a visitor: the first field has the focus. */
  begin() {
    if (!this.#plan.api()) return;
    void this.#captcha.begin().then(answer => {
      if (isHopeless(answer)) void this.#offerDoor();
    });
  }

  /**
   * Takes what was typed. Faults that were told go as soon as they are mended; new ones wait for
   * the next try, except in the field that is being mended.
   *
   * @param field - The field that was typed into, or what it is a part of (`people`).
   * @param faults - What is wrong now.
   */
  enter(entries: Entries, field: string, faults: readonly FieldProblem[]) {
    this.entries = entries;
    if (this.faults.length) {
      const told = this.faults.flatMap(known =>
        `${known.field}.`.startsWith(`${field}.`)
          ? faults.filter(fault => fault.field === known.field)
          : [known],
      );
      this.#state = {status: 'editing', faults: told};
    }
    this.#host.requestUpdate();
  }

  /** Goes back to the form: with faults, or to write something else. */
  edit(faults: readonly FieldProblem[] = []) {
    this.#move({status: 'editing', faults});
  }

  /** Sends; who calls sees to it that nothing is under way. */
  send(post: Post<Receipt>) {
    const content = JSON.stringify(post.content);
    if (this.attempt?.content !== content) this.attempt = {key: newKey(), content};
    const {attempt} = this;
    this.#move({status: 'sending', awaits: post.elsewhere ? 'answer' : 'captcha'});
    const waiting = (this.#waiting = new AbortController()).signal;
    void this.#deliver(post, attempt.key, waiting).then(answer => {
      // The page may have put another form in the place of this one meanwhile.
      if (attempt === this.attempt && !waiting.aborted) this.#settle(answer);
    });
  }

  hostUpdated() {
    const state = this.#untold;
    this.#untold = undefined;
    if (state) this.#plan.told(state);
  }

  async #deliver(
    post: Post<Receipt>,
    key: string,
    waiting: AbortSignal,
  ): Promise<FormAnswer<Receipt>> {
    if (post.elsewhere) return post.elsewhere();
    const first = await this.#try(post, key, waiting);
    if (first.ok || first.problem.kind !== 'captcha-refused' || this.#door?.captcha) return first;
    // Too old or used already: a new one is the visitor's due, and nothing to bother them with.
    this.#captcha.renew();
    return this.#try(post, key, waiting);
  }

  async #try(
    {api, endpoint, content, website, read}: Post<Receipt>,
    key: string,
    waiting: AbortSignal,
  ) {
    const captcha = await this.#proof();
    if (!captcha.ok) return captcha;
    if (waiting.aborted) return failed('captcha-refused');
    if (key === this.attempt?.key) this.#move({status: 'sending', awaits: 'answer'});
    const body = {...content, website, captcha: captcha.receipt};
    return sendForm({api, endpoint, body, key, read});
  }

  /** Gives what the visitor has read or heard, else the captcha; when that takes long, the door is offered. */
  async #proof(): Promise<FormAnswer<string>> {
    const typed = this.#door?.captcha;
    if (typed) return {ok: true, receipt: typed};
    const patience = setTimeout(() => void this.#offerDoor(), BUDGET);
    const solution = await this.#captcha.solution();
    clearTimeout(patience);
    if (isHopeless(solution)) void this.#offerDoor();
    return solution;
  }

  #settle(answer: FormAnswer<Receipt>) {
    if (answer.ok) {
      this.attempt = undefined;
      // A captcha serves once.
      this.#captcha.renew();
      this.#shutDoor();
      this.#move({status: 'sent', receipt: answer.receipt});
    } else {
      const {kind} = answer.problem;
      if (kind === 'key-reused') this.attempt = undefined;
      this.#move({status: 'refused', problem: answer.problem});
      if (kind === 'captcha-refused' || kind === 'insecure') {
        void this.#offerDoor().then(() => this.#door?.open());
      }
    }
  }

  /** Shows that there is another way than the captcha. */
  async #offerDoor() {
    const {api, purpose, ways} = this.#plan;
    const way = {
      api,
      purpose,
      taken: () => {
        this.#turnToDoor();
      },
    };
    try {
      // Fetched once, however many failures ask for it in the same moment.
      this.#fetching ??= ways.secondDoor(way);
      this.#door = await this.#fetching;
    } catch {
      // The network is gone, and the door with it; the next failure asks anew.
      this.#fetching = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Another form, or the next one, begins without it. */
  #shutDoor() {
    this.#door = undefined;
    this.#fetching = undefined;
  }

  /** Waits for the captcha no longer: what has been typed can be sent with what the door shows. */
  #turnToDoor() {
    if (this.#state.status !== 'sending' || this.#state.awaits !== 'captcha') return;
    this.#waiting.abort();
    this.#state = {status: 'editing', faults: []};
    this.#host.requestUpdate();
  }

  #move(state: FormState<Receipt>) {
    this.#state = state;
    this.#untold = state;
    this.#host.requestUpdate();
  }
}

/** Makes a key that nobody else has: 128 bits, also on pages where `randomUUID` is missing. */
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Tells of a captcha whether it has failed for another reason than the network, which the door needs too. */
const isHopeless = (answer: FormAnswer<unknown>) =>
  !answer.ok && answer.problem.kind !== 'unreachable';
