import {NewsletterSignupElement} from '../../elements/newsletter-signup/newsletter-signup.ts';
import {define} from '../define.ts';

define('newsletter-signup', NewsletterSignupElement);

export {NewsletterSignupElement};
