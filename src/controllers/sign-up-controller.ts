import type {ReactiveControllerHost} from 'lit';
import {readSignUpReceipt} from '../client/read-answers.ts';
import {ENDPOINTS} from '../contract/endpoints.ts';
import {companionsIn, withoutPerson, withPerson, type Entries} from '../contract/entries.ts';
import type {SignUpContent, SignUpReceipt} from '../contract/schema.ts';
import type {EventEntry, Moment} from '../feed/model.ts';
import {capacityOf} from '../programme/capacity.ts';
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
export interface Accompaniment {
  readonly lang: string;
  readonly partner: string;
  readonly website: string | undefined;
}

/** Takes a sign-up from the first letter typed to the answer: draft, places, faults, sending. */
export class SignUpController {
  readonly #form: FormController<SignUpReceipt>;
  readonly #places: PlacesController;
  #desk: Desk | undefined;

  /**
   * @param ways - What the form has besides its own captcha.
   * @param told - Is told of each step once it can be seen.
   */
  constructor(
    host: ReactiveControllerHost,
    ways: CaptchaWays,
    told: (state: FormState<SignUpReceipt>) => void,
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
  }

  get state(): FormState<SignUpReceipt> {
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

  /** Says what is signed up for; with another event begins another draft, and tells that it does. */
  sit(desk: Desk): boolean {
    const before = this.#desk?.draft;
    this.#desk = desk;
    if (desk.draft === before) return false;
    const draft = readDraft(desk.draft);
    this.#form.restore(draft?.entries, draft?.attempt);
    return true;
  }

  /** Begins to prove that there is a visitor. */
  begin() {
    this.#form.begin();
  }

  /** Takes what was typed into a field. */
  enter(entries: Entries, field: string) {
    const {entry, registration} = this.sheet ?? {};
    if (!entry || !registration) return;
    const sheet = sheetOf(entry, registration, this.choices, entries);
    this.#form.enter(entries, field, faultsIn(sheet, entries));
    this.#keep();
  }

  /** Adds one to those who come along; their field's place, from 0, is the answer. */
  addPerson(): number {
    const place = companionsIn(this.entries);
    this.enter(withPerson(this.entries), 'people');
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
  send(content: SignUpContent, {lang, partner, website}: Accompaniment) {
    this.#form.send({
      api: this.#desk?.api ?? '',
      endpoint: ENDPOINTS.signUps,
      content: {...content, lang, partner: partner || undefined},
      website,
      read: readSignUpReceipt,
    });
    this.#keep();
  }

  get #question() {
    const {api, entry} = this.#desk ?? {};
    const limited = entry?.dates.some(date => capacityOf(date) !== undefined);
    return api && entry?.registration && limited ? {api, event: entry.id} : undefined;
  }

  /** Keeps the draft, without the consents, which nobody gives by reloading. */
  #keep() {
    const entries = Object.fromEntries(
      Object.entries(this.entries).filter(([field]) => !field.startsWith('consents.')),
    );
    if (this.#desk) keepDraft(this.#desk.draft, {entries, attempt: this.#form.attempt});
  }

  #follow(state: FormState<SignUpReceipt>) {
    if (state.status === 'sent' && this.#desk) dropDraft(this.#desk.draft);
    if (state.status === 'refused' && state.problem.kind === 'full') this.#places.refresh();
  }
}
