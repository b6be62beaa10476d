import type {ReactiveControllerHost} from 'lit';
import {handOver, prepareHandOver} from '../client/hand-over.ts';
import type {SignUpOutcome} from '../client/sign-up-outcome.ts';
import {ENDPOINTS} from '../contract/endpoints.ts';
import {companionsIn, withoutPerson, withPerson, type Entries} from '../contract/entries.ts';
import type {SignUpContent} from '../contract/schema.ts';
import {prefillOf} from '../programme/prefill.ts';
import {
  choosableIn,
  contentOf,
  dateChoices,
  sheetOf,
  type DateChoice,
  type SignUpSheet,
} from '../programme/sign-up.ts';
import {endpointOf, placesAskedAt, type Accompaniment, type Desk} from './desk.ts';
import {dropDraft, keepDraft, readDraft} from './draft.ts';
import {FormController} from './form-controller.ts';
import type {Filing, FormPlan} from './form-plan.ts';
import type {FormState} from './form-state.ts';
import {contentIn, HeldSignUp, type Held} from './held-sign-up.ts';
import {PlacesController} from './places-controller.ts';

/** Takes a sign-up from the first letter typed to the answer: draft, places, faults, sending. */
export class SignUpController {
  readonly #form: FormController<SignUpOutcome>;
  readonly #places: PlacesController;
  readonly #held: HeldSignUp;
  #desk: Desk | undefined;
  #prefilled: string | undefined;

  /** @param plan - `told` is told of each step once it can be seen. */
  constructor(
    host: ReactiveControllerHost,
    {ways, filing, told}: Pick<FormPlan<SignUpOutcome>, 'ways' | 'filing' | 'told'>,
  ) {
    this.#form = new FormController<SignUpOutcome>(host, {
      ...{purpose: 'sign-up', endpoint: ENDPOINTS.signUps, ways, filing},
      api: () => this.#desk?.api ?? '',
      reader: ({readSignUpReceipt}) => readSignUpReceipt,
      told,
      moved: state => {
        this.#follow(state);
      },
    });
    this.#places = new PlacesController(host, () => this.#desk && placesAskedAt(this.#desk));
    this.#held = new HeldSignUp(host, {
      back: () => {
        this.resend();
      },
      gone: () => {
        this.#form.retell();
      },
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
    return this.#held.stateIn(this.state);
  }

  /** Whether what is kept back may have got through, and only the answer been lost. */
  get mayHaveArrived(): boolean {
    const {attempt} = this.#form;
    return !!attempt && this.#held.isLost(attempt);
  }

  /** What is kept back, as it will be sent. */
  get heldContent(): SignUpContent | undefined {
    return contentIn(this.#form.attempt);
  }

  /** The dates one can choose between, each with its places as they are known now. */
  get choices(): readonly DateChoice[] {
    return this.#desk
      ? dateChoices(this.#desk.entry, this.#desk.now, this.#places.remainingOn)
      : [];
  }

  /** The form as it stands; nothing when the event has no sign-up. */
  get sheet(): SignUpSheet | undefined {
    return this.#sheetWith(this.entries);
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
    this.#held.restore(draft);
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

  /** Fetches what checks and sends, and begins to prove that there is a visitor. */
  begin() {
    this.#form.begin();
    if (this.#desk && endpointOf(this.#desk)) void prepareHandOver();
  }

  /** Takes what was typed into a field. */
  enter(entries: Entries, field: string) {
    if (!this.#sheetWith(entries)) return;
    this.#form.enter(entries, field, this.#faultsIn);
    this.#keep();
  }

  /** Adds one to those who come along, at the contact's price; their place, from 0, is the answer. */
  addPerson(): number {
    const place = companionsIn(this.entries);
    this.enter(withPerson(this.entries), 'people');
    return place;
  }

  /** Takes one from those who come along, counted from 0. */
  removePerson(index: number) {
    this.enter(withoutPerson(this.entries, index), 'people');
  }

  /** Checks what was typed, and goes on with the sign-up when nothing is wrong; else says what is. */
  check(goOn: (content: SignUpContent) => void) {
    void this.#form.check(this.#faultsIn, () => {
      const {sheet} = this;
      if (sheet) goOn(contentOf(sheet, this.entries));
    });
  }

  /** Sends, once. */
  send(content: SignUpContent, {website, partner, ...accompaniment}: Accompaniment) {
    this.#post({...content, ...accompaniment, partner: partner || undefined}, website);
  }

  /** Sends what was held back, as it was. */
  resend() {
    const content = this.heldContent;
    if (content && this.#held.release()) this.#post(content, undefined);
  }

  /** Takes back what was held back: it isn't sent, and stands in the form again. */
  release() {
    this.giveUpHolding();
    this.#form.edit();
  }

  /** Leaves it to the visitor to send again. */
  giveUpHolding() {
    this.#held.letGo();
    this.#keep();
  }

  readonly #faultsIn = ({signUpFaults}: Filing) => {
    const {sheet} = this;
    return sheet
      ? signUpFaults(contentOf(sheet, this.entries), sheet.registration, choosableIn(sheet))
      : [];
  };

  #sheetWith(entries: Entries): SignUpSheet | undefined {
    const {entry} = this.#desk ?? {};
    return entry?.registration && sheetOf(entry, entry.registration, this.choices, entries);
  }

  #post(content: object, website: string | undefined) {
    const endpoint = this.#desk && endpointOf(this.#desk);
    const elsewhere = endpoint && (() => handOver(endpoint, content));
    this.#held.setOut();
    this.#form.send({content, website, elsewhere});
  }

  #keep() {
    const {entries, attempt} = this.#form;
    const {isHeld: held} = this.#held;
    const isOut = !!attempt && this.#held.isOut(attempt);
    if (this.#desk) keepDraft(this.#desk.draft, {entries, attempt, held, isOut});
  }

  #follow(state: FormState<SignUpOutcome>) {
    if (!this.#desk) return;
    this.#held.follow(state, endpointOf(this.#desk) ? undefined : this.#form.attempt?.key);
    if (state.status === 'sent') dropDraft(this.#desk.draft);
    else if (this.#held.isFollowed) this.#keep();
    if (state.status === 'refused' && state.problem.kind === 'full') this.#places.refresh();
  }
}
