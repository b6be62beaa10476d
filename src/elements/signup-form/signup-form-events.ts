import type {FormProblem} from '../../client/send-form.ts';
import type {SignUpContent, SignUpReceipt} from '../../contract/schema.ts';

/** A sign-up is about to be sent; `preventDefault()` keeps it from being. */
export class SignupFormSubmitEvent extends Event {
  readonly content: SignUpContent;

  constructor(content: SignUpContent) {
    super('signup-form-submit', {bubbles: true, composed: true, cancelable: true});
    this.content = content;
  }
}

/** The server has taken a sign-up. */
export class SignupFormSentEvent extends Event {
  readonly receipt: SignUpReceipt;

  constructor(receipt: SignUpReceipt) {
    super('signup-form-sent', {bubbles: true, composed: true});
    this.receipt = receipt;
  }
}

/** A sign-up didn't get through; what was typed is still in the form. */
export class SignupFormRefusedEvent extends Event {
  readonly problem: FormProblem;

  constructor(problem: FormProblem) {
    super('signup-form-refused', {bubbles: true, composed: true});
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'signup-form-submit': SignupFormSubmitEvent;
    'signup-form-sent': SignupFormSentEvent;
    'signup-form-refused': SignupFormRefusedEvent;
  }
}
