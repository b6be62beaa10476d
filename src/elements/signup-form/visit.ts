import {personField} from '../../contract/entries.ts';
import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import type {FormState} from '../../controllers/form-controller.ts';
import {campaignIn} from '../../controllers/page-address.ts';
import {SignUpController, type Desk} from '../../controllers/sign-up-controller.ts';
import type {CaptchaWays} from '../../controllers/second-door.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import {contentOf} from '../../programme/sign-up.ts';
import type {OneEventElement} from '../one-event-element.ts';
import {fieldId} from '../shared/fields.ts';
import {focusOn, jumpTo} from '../shared/focus.ts';
import {trappedIn} from '../shared/form-frame.ts';
import {entriesIn} from './entries-in.ts';
import type {LateParts} from './late-parts.ts';
import type {OpenSheet} from './sheet.ts';
import {
  SignupFormCalendarAddedEvent,
  SignupFormHeldEvent,
  SignupFormPeopleChangedEvent,
  SignupFormRefusedEvent,
  SignupFormSentEvent,
  SignupFormSubmitEvent,
} from './signup-form-events.ts';
import type {SignupFormActions} from './signup-form-state.ts';
import type {SignupFormState} from './signup-form-view.ts';

/** What a visit needs to know of the element that it takes place in. */
export interface Surroundings {
  /** What is shown now. */
  readonly state: () => SignupFormState;
  readonly parts: () => LateParts;
  /** What the form has besides its own captcha. */
  readonly ways: CaptchaWays;
  /** Who sent the visitor. */
  readonly partner: () => string;
  /** Is told when the visitor begins to fill in the form. */
  readonly begun: () => void;
  /** Fetches anew what could not be fetched. */
  readonly again: () => void;
}

/** Does what a visitor asks of a form, tells the page of it, and sees to where the focus goes. */
export class Visit implements SignupFormActions {
  /** The mail that is composed, where there is no server. */
  mail: ComposedMail | undefined;

  /** What has just been done, for those who don't see it. */
  news = '';

  readonly signUp: SignUpController;
  readonly #host: OneEventElement;
  readonly #around: Surroundings;
  /** What is due once the next picture stands. */
  #next: (() => void) | undefined;
  /** Whether the focus is to go to the heading of what comes after the form, once that is there. */
  #isHeadingDue = false;

  constructor(host: OneEventElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.signUp = new SignUpController(host, around.ways, state => {
      this.#follow(state);
    });
  }

  /** Goes to the desk of the event that is shown; what was said at the one before stays there. */
  sit(desk: Desk) {
    if (!this.signUp.sit(desk)) return;
    this.mail = undefined;
    this.news = '';
    this.#next = undefined;
  }

  /** Moves the focus where it is due, now that the picture stands. */
  shown() {
    this.#next?.();
    this.#next = undefined;
    const {status} = this.#around.state();
    if (this.#isHeadingDue && (status === 'sent' || status === 'held')) {
      this.#isHeadingDue = false;
      focusOn(this.#host.renderRoot, '.heading');
    }
    const {closing, hasFailed} = this.#around.parts();
    // Nobody may wait who can't be told: then it is left to them to send again.
    if (this.signUp.held === 'waits' && !closing && hasFailed) {
      this.signUp.giveUpHolding();
      this.#focusNext('.alert');
    }
  }

  readonly begin = () => {
    this.signUp.begin();
    this.#around.begun();
  };

  readonly input = ({currentTarget, target}: Event) => {
    if (!(currentTarget instanceof HTMLFormElement) || !(target instanceof Element)) return;
    const entries = entriesIn(currentTarget, this.signUp.entries);
    this.signUp.enter(entries, target.getAttribute('name') ?? '');
  };

  readonly submit = (event: Event) => {
    event.preventDefault();
    const {currentTarget} = event;
    const state = this.#around.state();
    if (state.status !== 'open' || !(currentTarget instanceof HTMLFormElement)) return;
    if (this.signUp.state.status === 'sending') return;
    // Some programs that fill forms in tell nobody.
    this.signUp.enter(entriesIn(currentTarget, this.signUp.entries), '');
    const content = this.signUp.check();
    if (!content) return;
    const submit = new SignupFormSubmitEvent(content);
    if (!this.#host.dispatchEvent(submit)) return;
    // Programs that fill forms in don't begin with the focus on a field.
    this.#around.begun();
    const {mailTo, text} = state.open;
    if (mailTo) this.#compose(mailTo, state.open);
    else {
      const website = trappedIn(currentTarget);
      const campaign = campaignIn(location.search);
      this.signUp.send(content, {
        ...{lang: text.lang, partner: this.#around.partner(), campaign, website},
      });
    }
  };

  readonly jump = (event: Event) => {
    jumpTo(this.#host.renderRoot, event);
  };

  readonly addPerson = () => {
    this.#focusNext(`[id="${fieldId(personField(this.signUp.addPerson(), 'name'))}"]`);
    this.#tellPeople();
  };

  readonly removePerson = (index: number) => {
    const state = this.#around.state();
    if (state.status !== 'open') return;
    this.news = state.open.words.help.removed(index + 2);
    this.signUp.removePerson(index);
    this.#focusNext('.add');
    this.#tellPeople();
  };

  readonly edit = () => {
    this.mail = undefined;
    this.#focusNext('input');
  };

  readonly resend = () => {
    const {sheet, entries} = this.signUp;
    if (!sheet) return;
    const submit = new SignupFormSubmitEvent(contentOf(sheet, entries));
    if (this.#host.dispatchEvent(submit)) this.signUp.resend();
  };

  readonly release = () => {
    this.signUp.release();
  };

  readonly again = () => {
    this.#around.again();
  };

  readonly taken = (dateId: string, way: SignupFormCalendarAddedEvent['way']) => {
    const {entry} = this.signUp.sheet ?? {};
    if (!entry) return;
    const added = new SignupFormCalendarAddedEvent(entry.id, dateId, way);
    this.#host.dispatchEvent(added);
  };

  readonly copy = () => void this.#copy();

  async #copy() {
    const state = this.#around.state();
    if (state.status !== 'composed') return;
    const {mail, setting} = state;
    try {
      await navigator.clipboard.writeText(mail.body);
      this.news = setting.words.action.copied;
    } catch {
      // The text stands there to be marked by hand.
      this.news = setting.words.action.copyByHand;
    }
    this.#host.requestUpdate();
  }

  #compose(mailTo: string, {sheet, entries, text, words}: OpenSheet) {
    const {closing} = this.#around.parts();
    if (!closing) return;
    const {view, words: more} = closing;
    this.mail = view.signUpMail(mailTo, sheet, entries, {text, words, more});
    this.news = '';
    this.#focusNext('.heading', 'a.primary');
  }

  /** @param link - What is followed as well: the visitor's own press has asked for it. */
  #focusNext(selector: string, link?: string) {
    const {renderRoot} = this.#host;
    this.#next = () => {
      focusOn(renderRoot, selector);
      if (link) renderRoot.querySelector<HTMLAnchorElement>(link)?.click();
    };
    this.#host.requestUpdate();
  }

  #tellPeople() {
    const {people = 1} = this.signUp.sheet ?? {};
    const changed = new SignupFormPeopleChangedEvent(people);
    this.#host.dispatchEvent(changed);
  }

  #follow(state: FormState<SignUpOutcome>) {
    const {renderRoot} = this.#host;
    switch (state.status) {
      case 'editing':
        if (state.faults.length) focusOn(renderRoot, '.alert');
        else this.#focusNext('input');
        return;
      case 'sending':
        return;
      case 'refused':
        if (this.signUp.held) {
          this.#isHeadingDue = true;
          this.#host.requestUpdate();
          const held = new SignupFormHeldEvent();
          this.#host.dispatchEvent(held);
        } else {
          focusOn(renderRoot, '.alert');
          const refused = new SignupFormRefusedEvent(state.problem);
          this.#host.dispatchEvent(refused);
        }
        return;
      case 'sent': {
        this.#isHeadingDue = true;
        const sent = new SignupFormSentEvent(state.receipt);
        this.#host.dispatchEvent(sent);
      }
    }
  }
}
