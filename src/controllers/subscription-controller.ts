import type {ReactiveControllerHost} from 'lit';
import {ENDPOINTS} from '../contract/endpoints.ts';
import {subscriptionOf, type Entries} from '../contract/entries.ts';
import type {FieldProblem} from '../contract/problem.ts';
import type {SubscriptionContent, SubscriptionReceipt} from '../contract/schema.ts';
import type {Newsletter} from '../feed/model.ts';
import {FormController} from './form-controller.ts';
import type {Filing, FormPlan} from './form-plan.ts';
import type {FormState} from './form-state.ts';

/** What goes with a subscription besides its content. */
export interface SubscriptionCompany {
  readonly lang: string;
  readonly partner: string;
  readonly website: string | undefined;
}

/** What a subscription is told and tells. */
export interface SubscriptionPlan extends Pick<
  FormPlan<SubscriptionReceipt>,
  'api' | 'ways' | 'filing' | 'told'
> {
  /** Gives what is subscribed to; nothing while that is not known. */
  readonly newsletter: () => Newsletter | undefined;
}

/** Takes a subscription from the first letter typed to the mail, and to that asked for once more. */
export class SubscriptionController {
  readonly #form: FormController<SubscriptionReceipt>;
  readonly #newsletter: SubscriptionPlan['newsletter'];
  #of: Newsletter | undefined;
  #resends = 0;

  constructor(host: ReactiveControllerHost, {newsletter, ...plan}: SubscriptionPlan) {
    this.#newsletter = newsletter;
    this.#form = new FormController(host, {
      ...plan,
      purpose: 'newsletter',
      endpoint: ENDPOINTS.subscriptions,
      reader: ({readSubscriptionReceipt}) => readSubscriptionReceipt,
    });
  }

  get state(): FormState<SubscriptionReceipt> {
    return this.#form.state;
  }

  /** What there is to show of the second door. */
  get door(): unknown {
    return this.#form.door;
  }

  get faults(): readonly FieldProblem[] {
    return this.#form.faults;
  }

  get entries(): Entries {
    return this.#form.entries;
  }

  /** How often the mail has been asked for again. */
  get resends(): number {
    return this.#resends;
  }

  /** Begins anew when the page shows another newsletter. */
  follow() {
    const newsletter = this.#newsletter();
    if (!newsletter || newsletter === this.#of) return;
    this.#of = newsletter;
    this.#resends = 0;
    this.#form.restore();
  }

  /** Fetches what checks and sends, and begins to prove that there is a visitor. */
  begin() {
    this.#form.begin();
  }

  /** Takes what was typed into a field. */
  enter(entries: Entries, field: string) {
    this.#form.enter(entries, field, this.#faultsIn);
  }

  /** Checks what was typed, and goes on with it when nothing is wrong; else says what is. */
  check(goOn: (content: SubscriptionContent) => void) {
    void this.#form.check(this.#faultsIn, () => {
      goOn(subscriptionOf(this.entries));
    });
  }

  /** Sends, once. */
  send(content: SubscriptionContent, {lang, partner, website}: SubscriptionCompany) {
    this.#form.send({content: {...content, lang, partner: partner || undefined}, website});
  }

  /** Asks for the mail again; under a key of its own, as another request. */
  resend(content: SubscriptionContent, company: Omit<SubscriptionCompany, 'website'>) {
    this.#resends += 1;
    this.send(content, {...company, website: undefined});
  }

  /** Goes back to what was typed; an answer that is still on its way is for nobody. */
  edit() {
    this.#resends = 0;
    this.#form.restore(this.entries);
    this.#form.edit();
  }

  readonly #faultsIn = ({subscriptionFaults}: Filing) => {
    const {topics = [], consent} = this.#newsletter() ?? {};
    const known = topics.map(({id}) => id);
    return subscriptionFaults(subscriptionOf(this.entries), known, consent !== undefined);
  };
}
