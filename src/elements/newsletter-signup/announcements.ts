import type {LitElement} from 'lit';
import type {SubscriptionReceipt} from '../../contract/schema.ts';
import type {FormState} from '../../controllers/form-state.ts';
import {focusOn} from '../shared/focus.ts';
import {
  NewsletterSignupRefusedEvent,
  NewsletterSignupResentEvent,
  NewsletterSignupSentEvent,
} from './newsletter-signup-events.ts';

/**
 * Tells the page what has become of a subscription, and takes the visitor to where that stands.
 *
 * @param isAgain - Whether the mail was asked for again.
 */
export function announce(
  host: LitElement,
  state: FormState<SubscriptionReceipt>,
  isAgain: boolean,
): void {
  const {renderRoot} = host;
  switch (state.status) {
    case 'editing':
      focusOn(renderRoot, state.faults.length ? '.alert' : 'input');
      return;
    case 'sending':
      return;
    case 'refused': {
      focusOn(renderRoot, '.alert');
      const refused = new NewsletterSignupRefusedEvent(state.problem);
      host.dispatchEvent(refused);
      return;
    }
    case 'sent': {
      focusOn(renderRoot, isAgain ? '.often' : '.heading');
      const sent = isAgain
        ? new NewsletterSignupResentEvent(state.receipt)
        : new NewsletterSignupSentEvent(state.receipt);
      host.dispatchEvent(sent);
    }
  }
}
