import type {NewsletterFormText} from './newsletter-form.ts';

/** English. */
export const newsletter: NewsletterFormText = {
  failure: 'The newsletter form can’t be shown at the moment. Please try again shortly.',
  heading: 'Newsletter',
  sentHeading: 'Check your mail',
  sent: address =>
    `We have sent a link to ${address}. You are subscribed once you have followed it.`,
  spam: 'If it hasn’t come in a few minutes, look in your spam folder.',
  again: 'Send the mail again',
  sentAgain: 'The mail has been sent again.',
  sentOften:
    'The mail has been sent three times now. If it still hasn’t come, see whether the address is right.',
  kept: days =>
    `We keep what you write here for as long as you receive the newsletter. When you unsubscribe, we delete it at once. If you don’t follow the link in the mail, we delete it after ${days} days.`,
};
