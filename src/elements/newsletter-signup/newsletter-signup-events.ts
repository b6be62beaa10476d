import type {FormProblem} from '../../client/form-answer.ts';
import type {SubscriptionContent, SubscriptionReceipt} from '../../contract/schema.ts';

/** A subscription is about to be sent; `preventDefault()` keeps it from being. */
export class NewsletterSignupSubmitEvent extends Event {
  readonly content: SubscriptionContent;

  constructor(content: SubscriptionContent) {
    super('newsletter-signup-submit', {bubbles: true, composed: true, cancelable: true});
    this.content = content;
  }
}

/** The server has taken a subscription, which begins when the link in the mail is followed. */
export class NewsletterSignupSentEvent extends Event {
  readonly receipt: SubscriptionReceipt;

  constructor(receipt: SubscriptionReceipt) {
    super('newsletter-signup-sent', {bubbles: true, composed: true});
    this.receipt = receipt;
  }
}

/** The mail is about to be asked for again; `preventDefault()` keeps it from being. */
export class NewsletterSignupResendEvent extends Event {
  readonly content: SubscriptionContent;

  constructor(content: SubscriptionContent) {
    super('newsletter-signup-resend', {bubbles: true, composed: true, cancelable: true});
    this.content = content;
  }
}

/** The mail has been asked for again; who is subscribed is counted once, by what came before. */
export class NewsletterSignupResentEvent extends Event {
  readonly receipt: SubscriptionReceipt;

  constructor(receipt: SubscriptionReceipt) {
    super('newsletter-signup-resent', {bubbles: true, composed: true});
    this.receipt = receipt;
  }
}

/** A subscription didn't get through; what was typed is still in the form. */
export class NewsletterSignupRefusedEvent extends Event {
  readonly problem: FormProblem;

  constructor(problem: FormProblem) {
    super('newsletter-signup-refused', {bubbles: true, composed: true});
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'newsletter-signup-submit': NewsletterSignupSubmitEvent;
    'newsletter-signup-sent': NewsletterSignupSentEvent;
    'newsletter-signup-resend': NewsletterSignupResendEvent;
    'newsletter-signup-resent': NewsletterSignupResentEvent;
    'newsletter-signup-refused': NewsletterSignupRefusedEvent;
  }
}
