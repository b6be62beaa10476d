import {personField} from '../../contract/entries.ts';
import type {SignUpContent} from '../../contract/schema.ts';
import {campaignIn} from '../../controllers/page-address.ts';
import type {Desk} from '../../controllers/desk.ts';
import {SignUpController} from '../../controllers/sign-up-controller.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import type {OneEventElement} from '../one-event-element.ts';
import {fieldId} from '../shared/fields.ts';
import {jumpTo} from '../shared/focus.ts';
import {trappedIn} from '../shared/form-frame.ts';
import {announce, announceHeld} from './announcements.ts';
import {entriesIn} from './entries-in.ts';
import {FocusPlan} from './focus-plan.ts';
import type {OpenSheet} from './sheet.ts';
import {
  SignupFormCalendarAddedEvent,
  SignupFormPeopleChangedEvent,
  SignupFormSubmitEvent,
} from './signup-form-events.ts';
import type {SignupFormActions} from './signup-form-state.ts';
import type {Surroundings} from './surroundings.ts';

/** Does what a visitor asks of a form, tells the page of it, and sees to where the focus goes. */
export class Visit implements SignupFormActions {
  /** The mail that is composed, where there is no server. */
  mail: ComposedMail | undefined;

  /** What has just been done, for those who don't see it. */
  news = '';

  readonly signUp: SignUpController;
  readonly #host: OneEventElement;
  readonly #around: Surroundings;
  readonly #focus: FocusPlan;
  #isHeldTold = false;

  constructor(host: OneEventElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.#focus = new FocusPlan(host);
    const {ways, filing} = around;
    this.signUp = new SignUpController(host, {
      ...{ways, filing},
      told: state => {
        const {held} = this.signUp;
        if (held !== 'waits') announce(host, this.#focus, state);
        else if (!this.#isHeldTold) announceHeld(host, this.#focus);
        // Whoever waits is not to be disturbed by each try.
        this.#isHeldTold = held === 'waits' || (held === 'sends' && this.#isHeldTold);
      },
    });
  }

  /** Goes to the desk of the event that is shown; what was said at the one before stays there. */
  sit(desk: Desk) {
    if (!this.signUp.sit(desk)) return;
    this.mail = undefined;
    this.news = '';
    this.#isHeldTold = false;
    this.#focus.clear();
  }

  /** Moves the focus where it is due, now that the picture stands. */
  shown() {
    const {status} = this.#around.state();
    this.#focus.shown(status === 'sent' || status === 'held');
    const {closing, hasFailed} = this.#around.parts();
    // Nobody may wait who can't be told: then it is left to them to send again.
    if (this.signUp.held === 'waits' && !closing && hasFailed) {
      this.signUp.giveUpHolding();
      this.#focus.next('.alert');
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
    // Programs that fill forms in don't begin with the focus on a field.
    this.#around.begun();
    this.signUp.check(content => {
      this.#goOn(content, currentTarget);
    });
  };

  readonly jump = (event: Event) => {
    jumpTo(this.#host.renderRoot, event);
  };

  readonly addPerson = () => {
    this.#focus.next(`[id="${fieldId(personField(this.signUp.addPerson(), 'name'))}"]`);
    this.#tellPeople();
  };

  readonly removePerson = (index: number) => {
    const state = this.#around.state();
    if (state.status !== 'open') return;
    this.news = state.open.words.help.removed(index + 2);
    this.signUp.removePerson(index);
    this.#focus.next('.add');
    this.#tellPeople();
  };

  readonly edit = () => {
    this.mail = undefined;
    this.#focus.next('input');
  };

  readonly resend = () => {
    const {heldContent} = this.signUp;
    if (!heldContent) return;
    const submit = new SignupFormSubmitEvent(heldContent);
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

  /** Does with a sign-up what there is to do, unless the page has something against it. */
  #goOn(content: SignUpContent, form: HTMLFormElement) {
    const state = this.#around.state();
    if (state.status !== 'open') return;
    const submit = new SignupFormSubmitEvent(content);
    if (!this.#host.dispatchEvent(submit)) return;
    const {mailTo, text} = state.open;
    if (mailTo) {
      this.#compose(mailTo, state.open);
      return;
    }
    this.signUp.send(content, {
      lang: text.lang,
      partner: this.#around.partner(),
      campaign: campaignIn(location.search),
      website: trappedIn(form),
    });
  }

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
    this.#focus.next('.heading', 'a.primary');
  }

  #tellPeople() {
    const {people = 1} = this.signUp.sheet ?? {};
    const changed = new SignupFormPeopleChangedEvent(people);
    this.#host.dispatchEvent(changed);
  }
}
