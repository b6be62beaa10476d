import {readSubscriptionReceipt} from '../../client/read-answers.ts';
import {ENDPOINTS} from '../../contract/endpoints.ts';
import {subscriptionOf, type Entries} from '../../contract/entries.ts';
import {subscriptionFaults} from '../../contract/rules.ts';
import type {SubscriptionContent, SubscriptionReceipt} from '../../contract/schema.ts';
import {FormController, type FormState} from '../../controllers/form-controller.ts';
import {TextController} from '../../controllers/text-controller.ts';
import type {Feed} from '../../feed/model.ts';
import {formWordsWith} from '../../text/form-words-with.ts';
import {loadFormText} from '../../text/load-form-text.ts';
import {OpslagElement} from '../opslag-element.ts';
import {focusOn, jumpTo} from '../shared/focus.ts';
import {captchaWays, trappedIn, typedInto} from '../shared/form-frame.ts';
import {langIfOther} from '../shared/lang.ts';
import {
  NewsletterSignupRefusedEvent,
  NewsletterSignupResendEvent,
  NewsletterSignupResentEvent,
  NewsletterSignupSentEvent,
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
 * @fires newsletter-signup-submit - A subscription is about to be sent; prevent it to keep it from being.
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
 * @cssproperty --opslag-accent - The colour of what can be acted on.
 * @cssproperty --opslag-field - The background of fields.
 * @cssproperty --opslag-radius - How round the corners of buttons and fields are.
 */
export class NewsletterSignupElement extends OpslagElement {
  static override styles = newsletterSignupStyles;

  readonly #words = new TextController(this, () => this.speech, loadFormText);
  readonly #form = new FormController<SubscriptionReceipt>(this, {
    purpose: 'newsletter',
    ways: captchaWays(this, () => ({named: this.settings.captcha, lang: this.speech})),
    api: () => this.#api,
    told: state => {
      this.#follow(state);
    },
  });
  readonly #actions: SubscriptionSheet['actions'] = {
    begin: () => {
      this.#form.begin();
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
      this.#edit();
    },
    resend: () => {
      this.#resend();
    },
  };
  #state: NewsletterSignupState = {status: 'waiting'};
  /** How often the mail has been asked for again. */
  #resends = 0;
  /** Whose newsletter the form is for. */
  #of: Feed | undefined;

  // Not in willUpdate: what the element waits for is asked for between that and here.
  protected override update(changed: Map<PropertyKey, unknown>) {
    this.#followFeed();
    this.#state = this.#stateNow();
    super.update(changed);
  }

  protected override render() {
    return newsletterSignupView(this.#state);
  }

  /** Begins anew when the page shows another feed. */
  #followFeed() {
    const {ground} = this;
    if (ground.status !== 'ready' || ground.feed === this.#of) return;
    this.#of = ground.feed;
    this.#resends = 0;
    this.#form.restore();
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
    const {state, faults, entries} = this.#form;
    const sheet: SubscriptionSheet = {
      door: this.#form.door,
      ...{newsletter, state, faults, entries},
      words,
      ownLang: text.lang,
      lang: langIfOther(newsletter.lang ?? feed.lang, text.lang),
      level: settings.headingLevel || 2,
      actions: this.#actions,
    };
    return state.status === 'sent' || this.#resends
      ? {status: 'pending', sheet, resends: this.#resends}
      : {status: 'open', sheet};
  }

  #type({currentTarget, target}: Event) {
    if (!(currentTarget instanceof HTMLFormElement) || !(target instanceof Element)) return;
    const entries = typedInto(currentTarget);
    this.#form.enter(entries, target.getAttribute('name') ?? '', this.#faultsIn(entries));
  }

  #submit(event: Event) {
    event.preventDefault();
    const {currentTarget} = event;
    if (this.#state.status !== 'open' || !(currentTarget instanceof HTMLFormElement)) return;
    const {ownLang} = this.#state.sheet;
    if (this.#form.state.status === 'sending') return;
    // Some programs that fill forms in tell nobody.
    const entries = typedInto(currentTarget);
    const faults = this.#faultsIn(entries);
    this.#form.enter(entries, '', faults);
    if (faults.length) {
      this.#form.edit(faults);
      return;
    }
    const content = subscriptionOf(entries);
    const submit = new NewsletterSignupSubmitEvent(content);
    if (this.dispatchEvent(submit)) this.#send(content, ownLang, trappedIn(currentTarget));
  }

  /** Asks for the mail again, with what was typed; under a key of its own, as another request. */
  #resend() {
    const {status} = this.#form.state;
    if (this.#state.status !== 'pending' || status === 'sending') return;
    const content = subscriptionOf(this.#form.entries);
    const resend = new NewsletterSignupResendEvent(content);
    if (!this.dispatchEvent(resend)) return;
    this.#resends += 1;
    this.#send(content, this.#state.sheet.ownLang, undefined);
  }

  /** Goes back to what was typed; an answer that is still on its way is for nobody. */
  #edit() {
    this.#resends = 0;
    this.#form.restore(this.#form.entries);
    this.#form.edit();
  }

  #send(content: SubscriptionContent, lang: string, website: string | undefined) {
    this.#form.send({
      api: this.#api,
      endpoint: ENDPOINTS.subscriptions,
      content: {...content, lang, partner: this.settings.partner || undefined},
      website,
      read: readSubscriptionReceipt,
    });
  }

  #faultsIn(entries: Entries) {
    const {ground} = this;
    const newsletter = ground.status === 'ready' ? ground.feed.newsletter : undefined;
    const topics = newsletter?.topics.map(({id}) => id) ?? [];
    return subscriptionFaults(subscriptionOf(entries), topics, newsletter?.consent !== undefined);
  }

  #follow(state: FormState<SubscriptionReceipt>) {
    switch (state.status) {
      case 'editing':
        focusOn(this.renderRoot, state.faults.length ? '.alert' : 'input');
        return;
      case 'sending':
        return;
      case 'refused': {
        focusOn(this.renderRoot, '.alert');
        const refused = new NewsletterSignupRefusedEvent(state.problem);
        this.dispatchEvent(refused);
        return;
      }
      case 'sent': {
        if (this.#resends) {
          focusOn(this.renderRoot, '.often');
          const resent = new NewsletterSignupResentEvent(state.receipt);
          this.dispatchEvent(resent);
          return;
        }
        focusOn(this.renderRoot, '.heading');
        const sent = new NewsletterSignupSentEvent(state.receipt);
        this.dispatchEvent(sent);
      }
    }
  }

  get #api(): string {
    const {ground} = this;
    return this.settings.api || (ground.status === 'ready' ? (ground.feed.api ?? '') : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignupElement;
  }
}
