import type {FormProblem} from '../../client/form-answer.ts';
import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import type {SignUpContent} from '../../contract/schema.ts';

/**
 * A sign-up is about to be sent; `preventDefault()` keeps it from being. It is fired once for each
 * press of the button, when nothing is wrong with what was typed, and before anything is sent: what
 * checks a form comes late, and is waited for first. What is sent by itself when the network is back
 * was asked about when it was first sent.
 */
export class SignupFormSubmitEvent extends Event {
  readonly content: SignUpContent;

  constructor(content: SignUpContent) {
    super('signup-form-submit', {bubbles: true, composed: true, cancelable: true});
    this.content = content;
  }
}

/** A sign-up has been taken: by the server, or by the organiser's own form endpoint. */
export class SignupFormSentEvent extends Event {
  readonly receipt: SignUpOutcome;

  constructor(receipt: SignUpOutcome) {
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

/** There is no network: the sign-up is kept, and sent when there is one again. */
export class SignupFormHeldEvent extends Event {
  constructor() {
    super('signup-form-held', {bubbles: true, composed: true});
  }
}

/** Someone has been added to a sign-up, or taken out again. */
export class SignupFormPeopleChangedEvent extends Event {
  /** How many there are now, the contact among them. */
  readonly people: number;

  constructor(people: number) {
    super('signup-form-people-changed', {bubbles: true, composed: true});
    this.people = people;
  }
}

/** The visitor has taken the date to a calendar. */
export class SignupFormCalendarAddedEvent extends Event {
  /** Name of the event in the feed. */
  readonly eventId: string;
  /** Which of the event's dates. */
  readonly dateId: string;
  readonly way: 'file' | 'google' | 'outlook';

  constructor(eventId: string, dateId: string, way: SignupFormCalendarAddedEvent['way']) {
    super('signup-form-calendar-added', {bubbles: true, composed: true});
    this.eventId = eventId;
    this.dateId = dateId;
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'signup-form-submit': SignupFormSubmitEvent;
    'signup-form-sent': SignupFormSentEvent;
    'signup-form-refused': SignupFormRefusedEvent;
    'signup-form-held': SignupFormHeldEvent;
    'signup-form-people-changed': SignupFormPeopleChangedEvent;
    'signup-form-calendar-added': SignupFormCalendarAddedEvent;
  }
}
