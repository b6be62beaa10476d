import {html} from 'hono/html';
import type {Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import type {SubscriberLinks} from './links.ts';

/** Asks to confirm a subscription, with a button that works without JavaScript. */
export const confirmPage = (
  token: string,
  email: string,
  newsletter: string,
  {mail, text}: Words,
): Page => ({
  lang: text.lang,
  title: mail.page.confirmTitle,
  content: html`<p>${mail.page.confirmQuestion(email, newsletter)}</p>
    <form method="post" action="confirm">
      <input type="hidden" name="token" value="${token}" />
      <button>${mail.page.confirmButton}</button>
    </form>`,
});

/** Says that a subscription has begun, and where to change one's mind. */
export const confirmedPage = (
  email: string,
  newsletterIs: string,
  {preferences, unsubscribe}: SubscriberLinks,
  {mail, newsletter, text}: Words,
): Page => ({
  lang: text.lang,
  title: mail.page.confirmedTitle,
  content: html`<p>${mail.page.confirmed(email, newsletterIs)}</p>
    <p class="aside"><a href="${preferences}">${newsletter.change}</a></p>
    <p><a href="${unsubscribe}">${newsletter.unsubscribe}</a></p>`,
});

/** Says that a link holds no longer, and what to do. */
export const refusedPage = ({mail, newsletter, text}: Words): Page => ({
  lang: text.lang,
  title: mail.page.refusedTitle,
  content: html`<p>${mail.page.refused}</p>
    <p class="aside"><a href="link">${newsletter.change}</a></p>`,
});
