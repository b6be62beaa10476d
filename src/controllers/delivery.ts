import type {ReactiveControllerHost} from 'lit';
import type {FormAnswer, FormProblem} from '../client/form-answer.ts';
import type {Read} from '../client/read-answers.ts';
import {sendForm} from '../client/send-form.ts';
import {CaptchaController} from './captcha-controller.ts';
import type {FormPlan} from './form-plan.ts';
import type {SecondDoor} from './second-door.ts';

/** What a delivery knows of the form. */
export type DeliveryPlan = Pick<FormPlan<unknown>, 'purpose' | 'api' | 'ways'>;

/** A form as it is sent. */
export interface Letter<Receipt> {
  /** Where it goes; absolute. */
  readonly address: string;
  /** All but the captcha. */
  readonly content: object;
  /** What was typed into the field that no person sees. */
  readonly website: string | undefined;
  /** By which the server knows a retry. */
  readonly key: string;
  readonly read: Read<Receipt>;
  /** Is told that the visitor is proven, and the answer waited for; tells whether it still is to go. */
  readonly proven: () => boolean;
}

/** So long a visitor who has sent waits for the captcha before there is another way, in milliseconds. */
const BUDGET = 4_000;

/** Brings a form to the server: proves that there is a visitor, by captcha or second door, and sends. */
export class Delivery {
  readonly #host: ReactiveControllerHost;
  readonly #plan: DeliveryPlan;
  readonly #captcha: CaptchaController;
  #door: SecondDoor | undefined;
  #fetching: Promise<SecondDoor> | undefined;
  /** Ends the waiting of a form for the captcha. */
  #turn: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, plan: DeliveryPlan) {
    this.#host = host;
    this.#plan = plan;
    this.#captcha = new CaptchaController(host, plan.purpose, plan.api, plan.ways.elsewhere);
  }

  /** What there is to show of the second door: nothing, as long as the captcha does its work unseen. */
  get door(): unknown {
    return this.#door?.view;
  }

  /** Begins the work that proves a visitor. */
  begin() {
    if (!this.#plan.api()) return;
    void this.#captcha.begin().then(answer => {
      if (isHopeless(answer)) void this.#offerDoor();
    });
  }

  /** Sends, once it is proven that there is a visitor; nothing when they turn to the second door, or back. */
  async bring<Receipt>(letter: Letter<Receipt>): Promise<FormAnswer<Receipt> | undefined> {
    const first = await this.#try(letter);
    if (!first || first.ok || first.problem.kind !== 'captcha-refused' || this.#door?.captcha) {
      return first;
    }
    // Too old or used already: a new one is the visitor's due, and nothing to bother them with.
    this.#captcha.renew();
    return this.#try(letter);
  }

  /** The form got through, and a captcha serves once. */
  close() {
    this.#captcha.renew();
    this.shutDoor();
  }

  /** The server has refused; where that is for the captcha's sake, the door is the way. */
  refused(kind: FormProblem['kind']) {
    if (kind === 'captcha-refused' || kind === 'insecure') {
      void this.#offerDoor().then(() => this.#door?.open());
    }
  }

  /** Another form, or the next one, begins without it. */
  shutDoor() {
    this.#door = undefined;
    this.#fetching = undefined;
  }

  async #try<Receipt>({
    content,
    website,
    proven,
    ...letter
  }: Letter<Receipt>): Promise<FormAnswer<Receipt> | undefined> {
    const turned = new Promise<undefined>(resolve => {
      this.#turn = () => {
        resolve(undefined);
      };
    });
    const captcha = await Promise.race([this.#proof(), turned]);
    if (!captcha?.ok) return captcha;
    if (!proven()) return undefined;
    const body = {...content, website, captcha: captcha.receipt};
    return sendForm({...letter, body});
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

  /** Shows that there is another way than the captcha. */
  async #offerDoor() {
    const {api, purpose, ways} = this.#plan;
    // Waits for the captcha no longer: what has been typed can be sent with what the door shows.
    const taken = () => {
      this.#turn?.();
    };
    try {
      // Fetched once, however many failures ask for it in the same moment.
      this.#fetching ??= ways.secondDoor({api, purpose, taken});
      this.#door = await this.#fetching;
    } catch {
      // The network is gone, and the door with it; the next failure asks anew.
      this.#fetching = undefined;
    }
    this.#host.requestUpdate();
  }
}

/** Tells of a captcha whether it has failed for another reason than the network, which the door needs too. */
const isHopeless = (answer: FormAnswer<unknown>) =>
  !answer.ok && answer.problem.kind !== 'unreachable';
