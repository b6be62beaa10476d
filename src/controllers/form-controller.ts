import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {failed, type FormAnswer} from '../client/form-answer.ts';
import {serverAddress} from '../client/server-address.ts';
import type {Entries} from '../contract/entries.ts';
import type {FieldProblem} from '../contract/problem.ts';
import type {Delivery} from './delivery.ts';
import type {Filing, FormPlan, Post} from './form-plan.ts';
import {
  attemptAt,
  faultsOf,
  stillToTell,
  UNFETCHED,
  type Attempt,
  type FormState,
} from './form-state.ts';

const EDITING = {status: 'editing', faults: []} as const;

/** Brings a form to the server: waits for what that takes, sends once, keeps what was typed. */
export class FormController<Receipt> implements ReactiveController {
  /** What has been typed. */
  entries: Entries = {};

  /** The last try, which survives a reload with the draft. */
  attempt: Attempt | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #plan: FormPlan<Receipt>;
  #delivery: Delivery | undefined;
  #state: FormState<Receipt> = EDITING;
  #untold: FormState<Receipt> | undefined;

  constructor(host: ReactiveControllerHost, plan: FormPlan<Receipt>) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  get state(): FormState<Receipt> {
    return this.#state;
  }

  /** What there is to show of the second door: nothing, as long as the captcha does its work unseen. */
  get door(): unknown {
    return this.#delivery?.door;
  }

  /** What is wrong with the fields, as far as it has been told. */
  get faults(): readonly FieldProblem[] {
    return faultsOf(this.#state);
  }

  /** Starts with what was typed before, or with nothing. */
  restore(entries: Entries = {}, attempt?: Attempt) {
    this.entries = entries;
    this.attempt = attempt;
    this.#delivery?.shutDoor();
    this.#state = EDITING;
  }

  /** Fetches what checks and sends, and begins to prove a visitor: the first field has the focus. */
  begin() {
    void this.#plan.filing.retry().then(filing => {
      if (filing) this.#deliveryBy(filing).begin();
    });
  }

  /**
   * Takes what was typed.
   *
   * @param field - The field that was typed into, or what it is a part of (`people`).
   * @param faultsNow - Finds what is wrong now.
   */
  enter(entries: Entries, field: string, faultsNow: (filing: Filing) => readonly FieldProblem[]) {
    this.entries = entries;
    const filing = this.#plan.filing.part;
    if (filing && this.faults.length) {
      const faults = stillToTell(this.faults, field, faultsNow(filing));
      this.#state = {status: 'editing', faults};
    }
    this.#host.requestUpdate();
  }

  /**
   * Goes back to the form: with faults, or to write something else. What is under way is no longer
   * waited for; where it gets through after all, that is said.
   */
  edit(faults: readonly FieldProblem[] = []) {
    this.attempt = this.attempt && {...this.attempt};
    this.#move({status: 'editing', faults});
  }

  /**
   * Checks what was typed; goes on when nothing is wrong with it, else says what is. Where what
   * checks is still on its way, that is waited for; where it can't be had, that is said.
   */
  async check(faultsNow: (filing: Filing) => readonly FieldProblem[], goOn: () => void) {
    const filing = this.#plan.filing.part ?? (await this.#arrived());
    if (!filing) return;
    const faults = faultsNow(filing);
    if (faults.length) this.edit(faults);
    else goOn();
  }

  /** Sends; who calls sees to it that nothing is under way. */
  send(post: Post<Receipt>) {
    const attempt = attemptAt(JSON.stringify(post.content), this.attempt);
    const {entries} = this;
    this.attempt = attempt;
    this.#move({status: 'sending', awaits: post.elsewhere ? 'answer' : 'captcha'});
    void this.#deliver(post, attempt).then(answer => {
      // The page may have put another form in the place of this one meanwhile.
      const isWanted = answer?.ok ? attempt.key === this.attempt?.key : attempt === this.attempt;
      if (!isWanted) return;
      // What was written meanwhile hasn't got through: it is told of what has.
      if (answer?.ok) this.entries = entries;
      this.#settle(answer);
    });
  }

  /** Tells once more that the form is under way, as that may mean something else now. */
  retell() {
    if (this.#state.status === 'sending') this.#move(this.#state);
  }

  hostUpdated() {
    const state = this.#untold;
    this.#untold = undefined;
    if (state) this.#plan.told(state);
  }

  async #arrived(): Promise<Filing | undefined> {
    const waiting = {status: 'sending', awaits: 'form'} as const;
    this.#move(waiting);
    const filing = await this.#plan.filing.retry();
    // The page may have put another form in the place of this one meanwhile.
    if (this.#state !== waiting) return undefined;
    this.#move(filing ? EDITING : {status: 'refused', problem: UNFETCHED});
    // Who waits goes on, and not back to the form.
    if (filing) this.#untold = undefined;
    return filing;
  }

  /** @returns The answer; nothing when the visitor turns to the second door. */
  async #deliver(
    {elsewhere, ...content}: Post<Receipt>,
    attempt: Attempt,
  ): Promise<FormAnswer<Receipt> | undefined> {
    if (elsewhere) return elsewhere();
    const {api, filing: part, endpoint, reader} = this.#plan;
    const address = serverAddress(api(), endpoint);
    const filing = await part.retry();
    if (!filing || !address) return failed('unreachable');
    return this.#deliveryBy(filing).bring({
      ...{...content, key: attempt.key, address, read: reader(filing)},
      proven: () => {
        const isWanted = attempt === this.attempt;
        if (isWanted) this.#move({status: 'sending', awaits: 'answer'});
        return isWanted;
      },
    });
  }

  #deliveryBy({Delivery}: Filing): Delivery {
    this.#delivery ??= new Delivery(this.#host, this.#plan);
    return this.#delivery;
  }

  #settle(answer: FormAnswer<Receipt> | undefined) {
    if (!answer) {
      // The focus stays where it is, in the door: nobody is taken back to the form.
      this.#state = EDITING;
      this.#host.requestUpdate();
    } else if (answer.ok) {
      this.attempt = undefined;
      this.#delivery?.close();
      this.#move({status: 'sent', receipt: answer.receipt});
    } else {
      const {kind} = answer.problem;
      if (kind === 'key-reused') this.attempt = undefined;
      this.#move({status: 'refused', problem: answer.problem});
      this.#delivery?.refused(kind);
    }
  }

  #move(state: FormState<Receipt>) {
    this.#state = state;
    this.#untold = state;
    this.#plan.moved?.(state);
    this.#host.requestUpdate();
  }
}
