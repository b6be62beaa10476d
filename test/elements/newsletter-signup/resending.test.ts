import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsletterSignupElement} from '../../../src/elements/newsletter-signup/newsletter-signup.ts';
import type {
  NewsletterSignupResendEvent,
  NewsletterSignupResentEvent,
} from '../../../src/elements/newsletter-signup/newsletter-signup-events.ts';
import {fill, headed, press, send, tabTo} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {serving, unplug, useNetwork} from '../../support/network.ts';
import {holdingForms} from '../shared/held-back.ts';
import {fillAsAnne, newsletterFeed, openForm} from './a-newsletter-form.ts';

const status = (form: NewsletterSignupElement) =>
  inside(form, '.again [role="status"]')?.textContent?.trim();

const resend = async (form: NewsletterSignupElement) => {
  const done = oneEvent<NewsletterSignupResentEvent>(form, 'newsletter-signup-resent');
  await press(form, '.resend');
  await done;
};

/** Gives a form that has been sent, and the server that took it. */
async function sentForm(theme?: 'light' | 'dark') {
  const taken = serving(newsletterFeed);
  const form = await openForm(theme);
  await fillAsAnne(form);
  await send(form);
  await headed(form, 'Check your mail');
  return {...taken, form};
}

describe('the mail of <newsletter-signup>', () => {
  useNetwork();

  it('is sent again on request, and that is said', async () => {
    const {server, form} = await sentForm();
    await resend(form);
    expect(status(form)).to.equal('The mail has been sent again.');
    const mails = await server.mails();
    expect(mails.map(({to}) => to.address)).to.deep.equal([
      'anne@visitor.example',
      'anne@visitor.example',
    ]);
  });

  it('is sent again by keyboard, and the focus stays', async () => {
    const {form} = await sentForm();
    await tabTo(form, '.resend');
    const resent = oneEvent<NewsletterSignupResentEvent>(form, 'newsletter-signup-resent');
    await sendKeys({press: 'Enter'});
    await resent;
    expect(form.shadowRoot?.activeElement?.matches('.resend')).to.equal(true);
    await tabTo(form, '.other-address');
  });

  it('is sent three times at most, and then it is said what to look for', async () => {
    const {received, form} = await sentForm();
    await resend(form);
    await resend(form);
    expect(inside(form, '.often')?.textContent).to.contain('three times');
    expect(inside(form, '.resend')).to.equal(null);
    expect(form.shadowRoot?.activeElement?.matches('.often')).to.equal(true);
    expect(received).to.have.length(3);
  });

  it('is sent once when the button is pressed twice', async () => {
    const {received, form} = await sentForm();
    const done = oneEvent<NewsletterSignupResentEvent>(form, 'newsletter-signup-resent');
    await press(form, '.resend');
    await press(form, '.resend');
    await done;
    expect(received).to.have.length(2);
  });

  it('looks the same for who is subscribed already', async () => {
    const words: string[] = [];
    for (const subscribed of [false, true]) {
      const {server, form} = await sentForm();
      if (subscribed) {
        const {store} = server.surroundings;
        await store.transaction(async ({subscriptions}) => {
          const [pending] = await subscriptions.pendingOf('anne@visitor.example');
          if (pending) await subscriptions.confirm(pending, new Date().toISOString());
        });
      }
      await resend(form);
      words.push(inside(form, '.pending')?.textContent?.replace(/\s+/g, ' ') ?? '');
      form.remove();
    }
    expect(words[1]).to.equal(words[0]);
  });

  it('says why it didn’t get through, and can be asked for once more', async () => {
    const {form} = await sentForm();
    unplug();
    await press(form, '.resend');
    const alert = await shown(form, '.pending .alert');
    await until(() => form.shadowRoot?.activeElement === alert, 'the alert has no focus');
    expect(alert.textContent).to.contain('you are online');
    expect(inside(form, '.resend')).to.exist;
    await expect(form).to.be.accessible();
  });

  it('can be held back by the page', async () => {
    const {received, form} = await sentForm();
    form.addEventListener('newsletter-signup-resend', event => {
      event.preventDefault();
    });
    await press(form, '.resend');
    await form.updateComplete;
    expect(received).to.have.length(1);
    expect(status(form)).to.equal('');
  });

  it('tells the page what is asked for again, and counts no second subscription', async () => {
    const {form} = await sentForm();
    let sent = 0;
    form.addEventListener('newsletter-signup-sent', () => (sent += 1));
    const asked = oneEvent<NewsletterSignupResendEvent>(form, 'newsletter-signup-resend');
    await resend(form);
    expect((await asked).content.email).to.equal('anne@visitor.example');
    expect(sent).to.equal(0);
  });

  it('went to a wrong address: the form is back, and a late answer changes nothing', async () => {
    const {form} = await sentForm();
    const answers = holdingForms();
    await press(form, '.resend');
    await answers.underWay();
    await press(form, '.other-address');
    const email = await shown<HTMLInputElement>(form, '[name="email"]');
    await until(() => form.shadowRoot?.activeElement === email, 'the address has no focus');
    answers.letThrough();
    await fill(form, 'email', 'anne@home.example');
    expect(inside(form, '.pending')).to.equal(null);
    await send(form);
    await headed(form, 'Check your mail');
    expect(inside(form, '.pending')?.textContent).to.contain('anne@home.example');
    expect(status(form)).to.equal('');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible when it has been sent again, ${theme}`, async () => {
      const {form} = await sentForm(theme);
      await resend(form);
      await expect(form).to.be.accessible();
    });
  }
});

describe('what happens to what is written in <newsletter-signup>', () => {
  useNetwork();

  it('is said under the form: how long it is kept', async () => {
    const form = await openForm();
    expect(inside(form, '.data-protection')?.textContent).to.match(
      /for as long as you receive the newsletter.+unsubscribe.+at once.+after 7 days/s,
    );
  });

  it('is said in the organiser’s words, with a link to more', async () => {
    const dataProtection = {text: 'Vi skriver om møder.', url: 'https://organizer.example/data'};
    const newsletter = {...newsletterFeed.newsletter, dataProtection};
    const form = await openForm(undefined, {...newsletterFeed, newsletter});
    const said = inside(form, '.data-protection');
    expect(said?.querySelector('[lang="da"]')?.textContent).to.contain('Vi skriver om møder.');
    expect(said?.querySelector('a')?.href).to.equal('https://organizer.example/data');
    await expect(form).to.be.accessible();
  });
});
