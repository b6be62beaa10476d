import type {PropertyDeclarations} from 'lit';
import type {Entries} from '../../contract/entries.ts';
import {DisclosureController} from '../../controllers/disclosure-controller.ts';
import {entriesFrom, prefillIn} from '../../controllers/page-address.ts';
import {TextController} from '../../controllers/text-controller.ts';
import {formWordsWith} from '../../text/form-words-with.ts';
import {loadFormText} from '../../text/load-form-text.ts';
import {OneEventElement} from '../one-event-element.ts';
import {focusOn} from '../shared/focus.ts';
import {captchaWays} from '../shared/form-frame.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {LateForm} from '../shared/late-form.ts';
import {LatePartsController} from './late-parts.ts';
import {stateOf} from './signup-form-state.ts';
import {signupFormStyles} from './signup-form-styles.ts';
import {signupFormView, type SignupFormState} from './signup-form-view.ts';
import {Visit} from './visit.ts';

/**
 * Signs visitors up for an event: date, price, people, sessions, the organiser's questions, the
 * invoice; a place or the waiting list. Without a server it sends the form to another endpoint, or
 * writes the sign-up as a mail. Without a network it keeps the sign-up, and sends it when there is
 * one again.
 *
 * @tagname signup-form
 * @summary Signs visitors up for an event, right on the page.
 *
 * @slot - What to show meanwhile, and instead: another way to sign up.
 * @slot captcha - Taken by the captcha of another provider, where `captcha` names one.
 * @fires signup-form-submit - The visitor has pressed the button and nothing is wrong with the form, also where what checks it had to be waited for; nothing has been sent yet. Prevent it, and nothing is.
 * @fires signup-form-sent - It has been taken; `receipt` says what the visitor has got.
 * @fires signup-form-held - There is no network; it is sent when there is one again.
 * @fires signup-form-refused - It didn't get through; `problem` says why.
 * @fires signup-form-people-changed - Someone was added or taken out; `people` says how many there are.
 * @fires signup-form-calendar-added - The visitor has taken the date to a calendar.
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
 * @csspart manage - The link to the page where the sign-up is changed and cancelled.
 * @csspart data-protection - What happens to what is written.
 * @csspart held - What is shown while there is no network.
 * @csspart again - The button to try again.
 * @csspart letter - The text of the composed mail.
 * @csspart notice - Why nobody can sign up, or why there is no form.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what can be acted on; where it could not be read, it is made darker or lighter.
 * @cssproperty [--opslag-link] - The colour of links. By default that of a link inside the tag, as the page has it, else the accent.
 * @cssproperty [--opslag-field=transparent] - The background of fields.
 * @cssproperty [--opslag-radius=0.25em] - How round the corners of buttons and fields are.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class SignupFormElement extends OneEventElement {
  static override properties: PropertyDeclarations = {
    prefill: {
      converter: words => (words ? entriesFrom(new URLSearchParams(words)) : undefined),
    },
    prefillFromUrl: {type: Boolean, attribute: 'prefill-from-url'},
  };
  static override styles = signupFormStyles;

  /**
   * What to fill in beforehand, by the names of the fields: `{'contact.name': ['Anne']}`. As an
   * attribute it is written as in an address: `name=Anne&email=anne@example.org&answers.diet=Vegan`.
   * Only fields that the form has, and never a consent; what the visitor has typed goes before it.
   */
  prefill: Entries | undefined;

  /** Lets the page's own address fill the form in: `?opslag-name=Anne&opslag-answers.diet=Vegan`. */
  prefillFromUrl = false;

  readonly #words = new TextController(this, () => this.speech, loadFormText);
  readonly #late = new LatePartsController(this, () => this.speech);
  readonly #form = new LateForm(this, () => this.speech);
  readonly #visit = new Visit(this, {
    state: () => this.#state,
    parts: () => this.#parts,
    filing: this.#form.filing,
    ways: captchaWays(this, () => ({named: this.settings.captcha, lang: this.speech})),
    partner: () => this.settings.partner,
    begun: () => {
      this.#late.fetchClosing();
    },
    again: () => {
      this.retry();
      this.#late.retry();
    },
  });
  readonly #disclosures = new DisclosureController(
    this,
    () => import('../shared/calendar-menu.ts'),
  );
  #state: SignupFormState = {status: 'waiting'};

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
    this.#visit.shown();
  }

  #settle(): SignupFormState {
    const {eventGround: ground, settings} = this;
    const words = this.#words.words;
    if (ground.status === 'failed') {
      const helps = ['unreachable', 'refused'].includes(ground.failure.kind);
      return {...ground, retry: helps && words ? {words, actions: this.#visit} : undefined};
    }
    if (ground.status !== 'ready' || !words) return {status: 'waiting'};
    const {feed, text, nowIn, entry} = ground;
    const now = nowIn(entry.timeZone);
    const api = settings.api || feed.api || '';
    const {signUp} = this.#visit;
    this.#visit.sit({entry, api, now, draft: `signup-form ${settings.feed} ${entry.id}`});
    signUp.prefill(this.#prefill);
    this.#late.fetchFor(entry, api, signUp.held !== undefined);
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
      signUp,
      late: this.#parts,
      replies: this.#form.repliesWith(settings.text),
      visit: this.#visit,
      disclosures: this.#disclosures,
    });
  }

  get #parts() {
    return this.#late.partsWith(this.settings.text);
  }

  /** What the page proposes; its own words go before those of its address. */
  get #prefill(): Entries {
    const fromUrl = this.prefillFromUrl ? prefillIn(location.search) : {};
    return {...fromUrl, ...this.prefill};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signup-form': SignupFormElement;
  }
}
