import type {ReactiveControllerHost} from 'lit';
import {handOver, prepareHandOver} from '../client/hand-over.ts';
import {readSignUpReceipt} from '../client/read-answers.ts';
import type {SignUpOutcome} from '../client/sign-up-outcome.ts';
import {ENDPOINTS} from '../contract/endpoints.ts';
import {
  companionsIn,
  entryIn,
  personField,
  withoutPerson,
  withPerson,
  type Entries,
} from '../contract/entries.ts';
import type {SignUpContent, SignUpRequest} from '../contract/schema.ts';
import type {EventEntry, FormEndpoint, Moment} from '../feed/model.ts';
import {isFields} from '../feed/read/values.ts';
import {isLimited} from '../programme/capacity.ts';
import {prefillOf} from '../programme/prefill.ts';
import {
  contentOf,
  dateChoices,
  faultsIn,
  sheetOf,
  type DateChoice,
  type SignUpSheet,
} from '../programme/sign-up.ts';
import {dropDraft, keepDraft, readDraft} from './draft.ts';
import {FormController, type FormState} from './form-controller.ts';
import {NetworkController} from './network-controller.ts';
import {PlacesController} from './places-controller.ts';
import type {CaptchaWays} from './second-door.ts';

/** What is signed up for, and where. */
export interface Desk {
  readonly entry: EventEntry;
  /** The server's address; empty when there is none. */
  readonly api: string;
  /** By which the draft is found again. */
  readonly draft: string;
  /** On the event's own clock. */
  readonly now: Moment;
}

/** What goes with a sign-up besides its content. */
export interface Accompaniment extends Pick<SignUpRequest, 'lang' | 'campaign'> {
  readonly partner: string;
  readonly website: string | undefined;
}

/**
 * Where a sign-up is that could not be sent for want of a network: it waits for that, it is on its
 * way again, or, after a reload, the visitor is asked whether it shall be sent.
 */
export type Held = 'waits' | 'sends' | 'asks';

/** Takes a sign-up from the first letter typed to the answer: draft, places, faults, sending. */
export class SignUpController {
  readonly #form: FormController<SignUpOutcome>;
  readonly #places: PlacesController;
  readonly #network: NetworkController;
  #desk: Desk | undefined;
  #held: Held | undefined;
  #prefilled: string | undefined;

  /**
   * @param ways - What the form has besides its own captcha.
   * @param told - Is told of each step once it can be seen.
   */
  constructor(
    host: ReactiveControllerHost,
    ways: CaptchaWays,
    told: (state: FormState<SignUpOutcome>) => void,
  ) {
    this.#form = new FormController(host, {
      purpose: 'sign-up',
      ways,
      api: () => this.#desk?.api ?? '',
      told: state => {
        this.#follow(state);
        told(state);
      },
    });
    this.#places = new PlacesController(host, () => this.#question);
    this.#network = new NetworkController(host, () => {
      if (this.#held === 'waits') this.resend();
    });
  }

  get state(): FormState<SignUpOutcome> {
    return this.#form.state;
  }

  /** What there is to show of the second door. */
  get door(): unknown {
    return this.#form.door;
  }

  get faults() {
    return this.#form.faults;
  }

  get entries(): Entries {
    return this.#form.entries;
  }

  /** Whether and how the sign-up is kept back until there is a network. */
  get held(): Held | undefined {
    return this.#held === 'sends' && this.state.status !== 'sending' ? undefined : this.#held;
  }

  /** The dates one can choose between, each with its places as they are known now. */
  get choices(): readonly DateChoice[] {
    return this.#desk
      ? dateChoices(this.#desk.entry, this.#desk.now, this.#places.remainingOn)
      : [];
  }

  /** The form as it stands; nothing when the event has no sign-up. */
  get sheet(): SignUpSheet | undefined {
    const {entry} = this.#desk ?? {};
    return entry?.registration && sheetOf(entry, entry.registration, this.choices, this.entries);
  }

  /** Tells how many places are left in a session on the chosen date; nothing when not known. */
  readonly leftIn = (session: string): number | undefined =>
    this.#places.remainingIn(this.sheet?.choice?.date?.id, session);

  /** Says what is signed up for; with another event begins another draft, and tells that it does. */
  sit(desk: Desk): boolean {
    const before = this.#desk?.draft;
    this.#desk = desk;
    if (desk.draft === before) return false;
    const draft = readDraft(desk.draft);
    this.#form.restore(draft?.entries, draft?.attempt);
    this.#held = draft?.held && draft.attempt ? 'asks' : undefined;
    // What the visitor has typed goes before what the page proposes.
    this.#prefilled = draft ? undefined : '';
    return true;
  }

  /** Fills in what the page proposes, once, where nothing has been typed. */
  prefill(proposed: Entries) {
    const {sheet} = this;
    const key = JSON.stringify(proposed);
    if (!sheet || this.#prefilled === undefined || this.#prefilled === key) return;
    this.#prefilled = key;
    this.#form.entries = {...prefillOf(sheet, proposed), ...this.entries};
  }

  /** Begins to prove that there is a visitor. */
  begin() {
    this.#form.begin();
    if (this.#endpoint) void prepareHandOver();
  }

  /** Takes what was typed into a field. */
  enter(entries: Entries, field: string) {
    const {entry, registration} = this.sheet ?? {};
    if (!entry || !registration) return;
    const sheet = sheetOf(entry, registration, this.choices, entries);
    this.#form.enter(entries, field, faultsIn(sheet, entries));
    this.#keep();
  }

  /** Adds one to those who come along, at the contact's price; their place, from 0, is the answer. */
  addPerson(): number {
    const place = companionsIn(this.entries);
    const offer = entryIn(this.entries, 'offer');
    const entries = withPerson(this.entries);
    const priced = offer ? {...entries, [personField(place, 'offer')]: [offer]} : entries;
    this.enter(priced, 'people');
    return place;
  }

  /** Takes one from those who come along, counted from 0. */
  removePerson(index: number) {
    this.enter(withoutPerson(this.entries, index), 'people');
  }

  /** Gives the sign-up when nothing is wrong with it; else says what is. */
  check(): SignUpContent | undefined {
    const {sheet} = this;
    if (!sheet) return undefined;
    const faults = faultsIn(sheet, this.entries);
    if (!faults.length) return contentOf(sheet, this.entries);
    this.#form.edit(faults);
    return undefined;
  }

  /** Sends, once. */
  send(content: SignUpContent, {website, partner, ...accompaniment}: Accompaniment) {
    this.#post({...content, ...accompaniment, partner: partner || undefined}, website);
  }

  /** Sends what was held back, as it was. */
  resend() {
    const content: unknown = JSON.parse(this.#form.attempt?.content ?? 'null');
    if (!isFields(content) || !this.#held || this.#held === 'sends') return;
    this.#held = 'sends';
    this.#post(content, undefined);
  }

  /** Takes back what was held back: it isn't sent, and stands in the form again. */
  release() {
    this.giveUpHolding();
    this.#form.edit();
  }

  /** Leaves it to the visitor to send again. */
  giveUpHolding() {
    this.#held = undefined;
    this.#keep();
  }

  #post(content: object, website: string | undefined) {
    const endpoint = this.#endpoint;
    this.#form.send({
      api: this.#desk?.api ?? '',
      endpoint: ENDPOINTS.signUps,
      content,
      website,
      read: readSignUpReceipt,
      elsewhere: endpoint && (() => handOver(endpoint, content)),
    });
    this.#keep();
  }

  get #endpoint(): FormEndpoint | undefined {
    const {api, entry} = this.#desk ?? {};
    return api ? undefined : entry?.registration?.endpoint;
  }

  get #question() {
    const {api, entry} = this.#desk ?? {};
    return api && entry?.registration && isLimited(entry) ? {api, event: entry.id} : undefined;
  }

  /** Keeps the draft, without the consents, which nobody gives by reloading. */
  #keep() {
    const entries = Object.fromEntries(
      Object.entries(this.entries).filter(([field]) => !field.startsWith('consents.')),
    );
    const held = this.#held !== undefined;
    if (this.#desk) keepDraft(this.#desk.draft, {entries, attempt: this.#form.attempt, held});
  }

  #follow(state: FormState<SignUpOutcome>) {
    if (state.status === 'sent') {
      this.#held = undefined;
      if (this.#desk) dropDraft(this.#desk.draft);
    }
    if (state.status !== 'refused') return;
    const waits = state.problem.kind === 'unreachable' && this.#network.isGone;
    this.#held = waits ? 'waits' : undefined;
    this.#keep();
    if (state.problem.kind === 'full') this.#places.refresh();
  }
}
