import {html, nothing} from 'lit';
import '../../../src/embed/define/newsletter-signup.ts';
import type {NewsletterSignupElement} from '../../../src/elements/newsletter-signup/newsletter-signup.ts';
import {feedUrl} from '../../support/feeds.ts';
import {choose, fill} from '../../support/form-page.ts';
import {mount, shown} from '../../support/mount.ts';
import {API} from '../../support/network.ts';
import {aPublishedFeed} from '../../support/server/published.ts';

/** A feed with a newsletter, and a server. */
export const newsletterFeed = {...aPublishedFeed(), api: API};

/** Puts a form on the page, with a link inside. */
export const mountForm = (published: object = newsletterFeed, theme?: 'light' | 'dark') =>
  mount<NewsletterSignupElement>(html`
    <newsletter-signup feed=${feedUrl(published)} lang="en" theme=${theme ?? nothing}>
      <a href="mailto:paul@organizer.example">Write to Paul</a>
    </newsletter-signup>
  `);

/** Puts a form on the page, and waits until it can be filled in. */
export async function openForm(theme?: 'light' | 'dark', published?: object) {
  const form = await mountForm(published, theme);
  await shown(form, 'form');
  return form;
}

/** Fills in what must be. */
export async function fillAsAnne(form: NewsletterSignupElement) {
  await fill(form, 'email', 'anne@visitor.example');
  await choose(form, 'consent');
}
