import {personField} from '../../contract/entries.ts';
import type {SignUpReceipt} from '../../contract/schema.ts';
import {DisclosureController} from '../../controllers/disclosure-controller.ts';
import type {FormState} from '../../controllers/form-controller.ts';
import {SignUpController, type Desk} from '../../controllers/sign-up-controller.ts';
import {TextController} from '../../controllers/text-controller.ts';
import {signUpMail, type ComposedMail} from '../../format/sign-up-mail.ts';
import {formWordsWith} from '../../text/form-words-with.ts';
import {loadFormText} from '../../text/load-form-text.ts';
import {OneEventElement} from '../one-event-element.ts';
import {fieldId} from '../shared/fields.ts';
import {focusOn, jumpTo} from '../shared/focus.ts';
import {captchaWays, trappedIn, typedInto} from '../shared/form-frame.ts';
import {langIfOther} from '../shared/lang.ts';
import type {MailActions} from './mail-view.ts';
import type {SheetActions} from './sheet.ts';
import {
  SignupFormRefusedEvent,
  SignupFormSentEvent,
  SignupFormSubmitEvent,
} from './signup-form-events.ts';
import {stateOf} from './signup-form-state.ts';
import {signupFormStyles} from './signup-form-styles.ts';
import {signupFormView, type SignupFormState} from './signup-form-view.ts';

/**
 * Signs visitors up for an event: date, price, people, the organiser's questions; a place or the
 * waiting list. Without a server it writes the sign-up as a mail.
 *
 * @tagname signup-form
 * @summary Signs visitors up for an event, right on the page.
 *
 * @slot - What to show meanwhile, and instead: another way to sign up.
 * @slot captcha - Taken by the captcha of another provider, where `captcha` names one.
 * @fires signup-form-submit - A sign-up is about to be sent; prevent it to keep it from being.
 * @fires signup-form-sent - The server has taken it; `receipt` says what the visitor has got.
 * @fires signup-form-refused - It didn't get through; `problem` says why.
 * @fires signup-form-failed - There is no event to sign up for; `failure` says why.
 * @fires signup-form-incomplete - Some of the feed could not be read; `problems` says what.
 *
 * @csspart form - The form.
 * @csspart heading - The heading.
 * @csspart field - A field that is typed into.
 * @csspart alert - What is wrong.
 * @csspart cost - What it costs.
 * @csspart add-person - The button to add a person.
 * @csspart second-door - The digits to see, to hear and to write, where the captcha fails.
 * @csspart submit - The button that sends.
 * @csspart receipt - The confirmation.
 * @csspart calendar - The button to take the date to a calendar.
 * @csspart letter - The text of the composed mail.
 * @csspart notice - Why nobody can sign up, or why there is no form.
 * @cssproperty --opslag-accent - The colour of what can be acted on.
 * @cssproperty --opslag-field - The background of fields.
 * @cssproperty --opslag-radius - How round the corners of buttons and fields are.
 */
export class SignupFormElement extends OneEventElement {
  static override styles = signupFormStyles;

  readonly #words = new TextController(this, () => this.speech, loadFormText);
  readonly #signUp = new SignUpController(
    this,
    captchaWays(this, () => ({named: this.settings.captcha, lang: this.speech})),
    state => {
      this.#follow(state);
    },
  );
  readonly #disclosures = new DisclosureController(
    this,
    () => import('../shared/calendar-menu.ts'),
  );
  readonly #actions: SheetActions & MailActions = {
    begin: () => {
      this.#signUp.begin();
    },
    input: event => {
      this.#type(event);
    },
    submit: event => {
      this.#submit(event);
    },
    jump: event => {
      jumpTo(this.renderRoot, event);
    },
    addPerson: () => {
      this.#focusNext(nameField(this.#signUp.addPerson()));
    },
    removePerson: index => {
      this.#removePerson(index);
    },
    copy: () => void this.#copy(),
    edit: () => {
      this.#mail = undefined;
      this.#focusNext('input');
    },
  };
  #state: SignupFormState = {status: 'waiting'};
  #mail: ComposedMail | undefined;
  #news = '';
  /** What is due once the next picture stands. */
  #next: (() => void) | undefined;

  /** Takes the visitor to the form's heading, from where Tab leads into its fields. */
  override focus() {
    focusOn(this.renderRoot, '.heading');
  }

  // Not in willUpdate: what the element waits for is asked for between that and here.
  protected override update(changed: Map<PropertyKey, unknown>) {
    this.#state = this.#settle();
    super.update(changed);
  }

  protected override render() {
    return signupFormView(this.#state);
  }

  protected override updated() {
    this.report(this.#state.status === 'failed' ? this.#state.failure : undefined);
    this.wakeAtChange();
    this.#next?.();
    this.#next = undefined;
  }

  /** Goes to the desk of the event that is shown; what was said at the one before stays there. */
  #sit(desk: Desk) {
    if (!this.#signUp.sit(desk)) return;
    this.#mail = undefined;
    this.#news = '';
    this.#next = undefined;
  }

  #settle(): SignupFormState {
    const {eventGround: ground, settings} = this;
    const words = this.#words.words;
    if (ground.status !== 'ready') return ground;
    if (!words) return {status: 'waiting'};
    const {feed, text, nowIn, entry} = ground;
    const now = nowIn(entry.timeZone);
    const api = settings.api || feed.api || '';
    this.#sit({entry, api, now, draft: `signup-form ${settings.feed} ${entry.id}`});
    return stateOf({
      entry,
      api,
      setting: {
        text,
        words: formWordsWith(words, settings.text?.form),
        now,
        level: settings.headingLevel || 2,
        lang: langIfOther(entry.lang ?? feed.lang, text.lang),
      },
      signUp: this.#signUp,
      mail: this.#mail,
      news: this.#news,
      disclosures: this.#disclosures,
      actions: this.#actions,
    });
  }

  #type({currentTarget, target}: Event) {
    if (!(currentTarget instanceof HTMLFormElement) || !(target instanceof Element)) return;
    this.#signUp.enter(typedInto(currentTarget), target.getAttribute('name') ?? '');
  }

  #removePerson(index: number) {
    if (this.#state.status !== 'open') return;
    this.#news = this.#state.open.words.help.removed(index + 2);
    this.#signUp.removePerson(index);
    this.#focusNext('.add');
  }

  #submit(event: Event) {
    event.preventDefault();
    const {currentTarget} = event;
    if (this.#state.status !== 'open' || !(currentTarget instanceof HTMLFormElement)) return;
    const {open} = this.#state;
    if (this.#signUp.state.status === 'sending') return;
    // Some programs that fill forms in tell nobody.
    this.#signUp.enter(typedInto(currentTarget), '');
    const content = this.#signUp.check();
    if (!content) return;
    const submit = new SignupFormSubmitEvent(content);
    if (!this.dispatchEvent(submit)) return;
    if (open.mailTo) {
      this.#mail = signUpMail(open.mailTo, open.sheet, open.entries, open.text, open.words);
      this.#news = '';
      this.#focusNext('.heading', 'a.primary');
    } else {
      const {partner} = this.settings;
      this.#signUp.send(content, {
        lang: open.text.lang,
        partner,
        website: trappedIn(currentTarget),
      });
    }
  }

  /** @param link - What is followed as well: the visitor's own press has asked for it. */
  #focusNext(selector: string, link?: string) {
    this.#next = () => {
      focusOn(this.renderRoot, selector);
      if (link) this.renderRoot.querySelector<HTMLAnchorElement>(link)?.click();
    };
    this.requestUpdate();
  }

  async #copy() {
    if (this.#state.status !== 'composed') return;
    const {mail, setting} = this.#state;
    try {
      await navigator.clipboard.writeText(mail.body);
      this.#news = setting.words.action.copied;
    } catch {
      // The text stands there to be marked by hand.
      this.#news = setting.words.action.copyByHand;
    }
    this.requestUpdate();
  }

  #follow(state: FormState<SignUpReceipt>) {
    switch (state.status) {
      case 'editing':
        focusOn(this.renderRoot, state.faults.length ? '.alert' : 'input');
        return;
      case 'sending':
        return;
      case 'refused': {
        focusOn(this.renderRoot, '.alert');
        const refused = new SignupFormRefusedEvent(state.problem);
        this.dispatchEvent(refused);
        return;
      }
      case 'sent': {
        focusOn(this.renderRoot, '.heading');
        const sent = new SignupFormSentEvent(state.receipt);
        this.dispatchEvent(sent);
      }
    }
  }
}

const nameField = (index: number) => `[id="${fieldId(personField(index, 'name'))}"]`;

declare global {
  interface HTMLElementTagNameMap {
    'signup-form': SignupFormElement;
  }
}
