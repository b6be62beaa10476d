import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import type {FormState} from '../../controllers/form-state.ts';
import {
  SignupFormHeldEvent,
  SignupFormRefusedEvent,
  SignupFormSentEvent,
} from './signup-form-events.ts';
import type {FocusPlan} from './focus-plan.ts';

/** Tells the page what has become of a sign-up, and takes the visitor to where that stands. */
export function announce(
  host: HTMLElement,
  focus: FocusPlan,
  state: FormState<SignUpOutcome>,
): void {
  switch (state.status) {
    case 'editing':
      if (state.faults.length) focus.now('.alert');
      else focus.next('input');
      return;
    case 'sending':
      return;
    case 'refused': {
      focus.now('.alert');
      const refused = new SignupFormRefusedEvent(state.problem);
      host.dispatchEvent(refused);
      return;
    }
    case 'sent': {
      focus.headingIsDue();
      const sent = new SignupFormSentEvent(state.receipt);
      host.dispatchEvent(sent);
    }
  }
}

/** Tells the page that a sign-up waits for the network, and takes the visitor to where that stands. */
export function announceHeld(host: HTMLElement, focus: FocusPlan): void {
  focus.headingIsDue();
  const held = new SignupFormHeldEvent();
  host.dispatchEvent(held);
}
