import {loadModule} from '../../client/load-module.ts';
import {subscriptionOf} from '../../contract/entries.ts';
import {LatePart} from '../../controllers/late-part.ts';
import {SubscriptionController} from '../../controllers/subscription-controller.ts';
import {TextController} from '../../controllers/text-controller.ts';
import type {Newsletter} from '../../feed/model.ts';
import {formWordsWith} from '../../text/form-words-with.ts';
import {loadFormText} from '../../text/load-form-text.ts';
import {OpslagElement} from '../opslag-element.ts';
import {jumpTo} from '../shared/focus.ts';
import {captchaWays, trappedIn, typedInto} from '../shared/form-frame.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {LateForm} from '../shared/late-form.ts';
import {announce} from './announcements.ts';
import {
  NewsletterSignupResendEvent,
  NewsletterSignupSubmitEvent,
} from './newsletter-signup-events.ts';
import {newsletterSignupStyles} from './newsletter-signup-styles.ts';
import {
  newsletterSignupView,
  type NewsletterSignupState,
  type SubscriptionSheet,
} from './newsletter-signup-view.ts';

/**
 * Subscribes visitors to the feed's newsletter: address, topics, consent, and a mail with a link
 * that only the owner of the address can follow.
 *
 * @tagname newsletter-signup
 * @summary Subscribes visitors to the newsletter.
 *
 * @slot - What to show meanwhile, and instead: another way to subscribe.
 * @slot captcha - Taken by the captcha of another provider, where `captcha` names one.
 * @fires newsletter-signup-submit - The visitor has pressed the button and nothing is wrong with the form; nothing has been sent yet. Prevent it, and nothing is.
 * @fires newsletter-signup-sent - The server has taken it; the link in the mail is still to be followed.
 * @fires newsletter-signup-resend - The mail is about to be asked for again; prevent it to keep it from being.
 * @fires newsletter-signup-resent - The mail has been asked for again.
 * @fires newsletter-signup-refused - It didn't get through; `problem` says why.
 * @fires newsletter-signup-failed - The feed could not be had; `failure` says why.
 * @fires newsletter-signup-incomplete - Some of the feed could not be read; `problems` says what.
 *
 * @csspart form - The form.
 * @csspart heading - The heading.
 * @csspart field - A field that is typed into.
 * @csspart alert - What is wrong.
 * @csspart second-door - The digits to see, to hear and to write, where the captcha fails.
 * @csspart submit - The button that sends.
 * @csspart data-protection - What happens to what is written.
 * @csspart notice - Why there is no form.
 * @csspart pending - What to do next, once it is sent.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what can be acted on; where it could not be read, it is made darker or lighter.
 * @cssproperty [--opslag-link] - The colour of links. By default that of a link inside the tag, as the page has it, else the accent.
 * @cssproperty [--opslag-field=transparent] - The background of fields.
 * @cssproperty [--opslag-radius=0.25em] - How round the corners of buttons and fields are.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class NewsletterSignupElement extends OpslagElement {
  static override styles = newsletterSignupStyles;

  readonly #words = new TextController(this, () => this.speech, loadFormText);
  readonly #late = new LateForm(this, () => this.speech);
  readonly #pending = new LatePart(this, () => loadModule(() => import('./pending-view.ts')));
  readonly #subscription = new SubscriptionController(this, {
    api: () => this.#api,
    newsletter: () => this.#newsletter,
    ways: captchaWays(this, () => ({named: this.settings.captcha, lang: this.speech})),
    filing: together(this.#late.filing, this.#pending),
    told: state => {
      announce(this, state, this.#subscription.resends > 0);
    },
  });
  readonly #actions: SubscriptionSheet['actions'] = {
    begin: () => {
      this.#subscription.begin();
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
    edit: () => {
      this.#subscription.edit();
    },
    resend: () => {
      this.#resend();
    },
  };
  #state: NewsletterSignupState = {status: 'waiting'};

  // Not in willUpdate: what the element waits for is asked for between that and here.
  protected override update(changed: Map<PropertyKey, unknown>) {
    this.#subscription.follow();
    this.#state = this.#stateNow();
    super.update(changed);
  }

  protected override render() {
    return newsletterSignupView(this.#state);
  }

  #stateNow(): NewsletterSignupState {
    const {ground, settings} = this;
    if (ground.status === 'waiting' || !this.#words.words) return {status: 'waiting'};
    const words = formWordsWith(this.#words.words, settings.text?.form);
    const {text} = ground;
    if (ground.status === 'failed') return {status: 'failed', text, words};
    const {feed} = ground;
    const {newsletter} = feed;
    if (!newsletter || !this.#api) return {status: 'none'};
    const {state, faults, entries, door, resends} = this.#subscription;
    const replies = this.#late.repliesWith(settings.text);
    const sheet: SubscriptionSheet = {
      ...{newsletter, state, faults, entries, door, words, replies},
      ownLang: text.lang,
      lang: langIfOther(newsletter.lang ?? feed.lang, text.lang),
      level: settings.headingLevel || 2,
      actions: this.#actions,
    };
    const view = this.#pending.part;
    return view && replies && (state.status === 'sent' || resends)
      ? {status: 'pending', sheet, pending: {view, words: replies.words}, resends}
      : {status: 'open', sheet};
  }

  #type({currentTarget, target}: Event) {
    if (!(currentTarget instanceof HTMLFormElement) || !(target instanceof Element)) return;
    this.#subscription.enter(typedInto(currentTarget), target.getAttribute('name') ?? '');
  }

  #submit(event: Event) {
    event.preventDefault();
    const {currentTarget} = event;
    if (this.#state.status !== 'open' || !(currentTarget instanceof HTMLFormElement)) return;
    if (this.#subscription.state.status === 'sending') return;
    // Some programs that fill forms in tell nobody.
    this.#subscription.enter(typedInto(currentTarget), '');
    this.#subscription.check(content => {
      const submit = new NewsletterSignupSubmitEvent(content);
      if (!this.dispatchEvent(submit)) return;
      this.#subscription.send(content, {...this.#company, website: trappedIn(currentTarget)});
    });
  }

  /** Asks for the mail again, with what was typed. */
  #resend() {
    const {state, entries} = this.#subscription;
    if (this.#state.status !== 'pending' || state.status === 'sending') return;
    const content = subscriptionOf(entries);
    const resend = new NewsletterSignupResendEvent(content);
    if (this.dispatchEvent(resend)) this.#subscription.resend(content, this.#company);
  }

  get #company() {
    const {ground} = this;
    const lang = ground.status === 'ready' ? ground.text.lang : '';
    return {lang, partner: this.settings.partner};
  }

  get #newsletter(): Newsletter | undefined {
    const {ground} = this;
    return ground.status === 'ready' ? ground.feed.newsletter : undefined;
  }

  get #api(): string {
    const {ground} = this;
    return this.settings.api || (ground.status === 'ready' ? (ground.feed.api ?? '') : '');
  }
}

/** Makes one part of two, of which neither is of use without the other. */
const together = <Part>(one: LatePart<Part>, other: LatePart<unknown>) => ({
  get part() {
    return other.part ? one.part : undefined;
  },
  retry: async () => {
    const [part, also] = await Promise.all([one.retry(), other.retry()]);
    return also ? part : undefined;
  },
});

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignupElement;
  }
}
