import type {NewsletterFormText} from './newsletter-form.ts';

/** English. */
export const newsletter: NewsletterFormText = {
  failure: 'The newsletter form can’t be shown at the moment. Please try again shortly.',
  heading: 'Newsletter',
  kept: days =>
    `We keep what you write here for as long as you receive the newsletter. When you unsubscribe, we delete it at once. If you don’t follow the link in the mail, we delete it after ${days} days.`,
};
