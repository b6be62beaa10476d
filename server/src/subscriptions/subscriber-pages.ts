import {html} from 'hono/html';
import type {Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {SubscriberLinks} from './links.ts';

/**
 * Asks whether to unsubscribe, and changes nothing.
 *
 * @param token - Of the link that opened it.
 * @param newsletter - What it is called.
 */
export const unsubscribePage = (
  token: string,
  {email}: ConfirmedSubscription,
  newsletter: string,
  links: SubscriberLinks,
  {newsletter: {unsubscribePage: said}, text}: Words,
): Page => ({
  lang: text.lang,
  title: said.title,
  content: html`<p>${said.question(email, newsletter)}</p>
    <form method="post" action="unsubscribe">
      <input type="hidden" name="token" value="${token}" />
      <button>${said.button}</button>
    </form>
    <p class="aside"><a href="${links.preferences}">${said.instead}</a></p>`,
});

/** Says that somebody has been unsubscribed. */
export const unsubscribedPage = (
  {email}: ConfirmedSubscription,
  newsletter: string,
  {newsletter: {unsubscribePage: said}, text}: Words,
): Page => ({
  lang: text.lang,
  title: said.doneTitle,
  content: html`<p>${said.done(email, newsletter)}</p>`,
});

/** Says that whom the link was for is subscribed no longer. */
export const gonePage = ({newsletter: {unsubscribePage: said}, text}: Words): Page => ({
  lang: text.lang,
  title: said.goneTitle,
  content: html`<p>${said.gone}</p>`,
});

/** Says that a link isn’t ours, or not all of it, and leads to a new one. */
export const unknownLinkPage = ({newsletter: {refused}, text}: Words): Page => ({
  lang: text.lang,
  title: refused.title,
  content: html`<p>${refused.text}</p>
    <p><a href="link">${refused.ask}</a></p>`,
});
