import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsletterSignupRefusedEvent} from '../../../src/elements/newsletter-signup/newsletter-signup-events.ts';
import {feedUrl, missingUrl} from '../../support/feeds.ts';
import {
  alerted,
  alertIn,
  faultAt,
  fill,
  headed,
  press,
  send,
  tabTo,
  typeInto,
} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {answering, aProblem, serving, unplug, useNetwork} from '../../support/network.ts';
import {fillAsAnne, mountForm, newsletterFeed as feed, openForm} from './a-newsletter-form.ts';

describe('<newsletter-signup>', () => {
  useNetwork();

  it('is done by keyboard alone', async () => {
    const {server, received} = serving(feed);
    const form = await openForm();
    await typeInto(form, 'email', 'anne@visitor.example');
    await typeInto(form, 'name', 'Anne Jensen');
    await tabTo(form, '[value="training"]');
    await sendKeys({press: ' '});
    await tabTo(form, '[name="consent"]');
    await sendKeys({press: ' '});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await headed(form, 'Check your mail');
    expect({...received[0], captcha: ''}).to.deep.equal({
      captcha: '',
      email: 'anne@visitor.example',
      name: 'Anne Jensen',
      topics: ['training'],
      consent: '2026-01',
      lang: 'en-GB',
    });
    expect((await server.mails()).map(({to}) => to.address)).to.deep.equal([
      'anne@visitor.example',
    ]);
  });

  it('ticks nothing in advance', async () => {
    const form = await openForm();
    expect(form.shadowRoot?.querySelector(':checked')).to.equal(null);
  });

  it('says where the link went, and that it is still to be followed', async () => {
    serving(feed);
    const form = await openForm();
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'Check your mail');
    const words = inside(form, '.pending')?.textContent;
    expect(words).to.contain('anne@visitor.example');
    expect(words).to.contain('once you have followed it');
    await expect(form).to.be.accessible();
  });

  it('goes back from a wrong address with all that was typed', async () => {
    const {received} = serving(feed);
    const form = await openForm();
    await fillAsAnne(form);
    await fill(form, 'name', 'Anne Jensen');
    await send(form);
    await headed(form, 'Check your mail');
    await press(form, '.other-address');
    const email = await shown<HTMLInputElement>(form, '[name="email"]');
    await until(() => form.shadowRoot?.activeElement === email, 'the address has no focus');
    expect(email.value).to.equal('anne@visitor.example');
    expect(inside<HTMLInputElement>(form, '[name="name"]')?.value).to.equal('Anne Jensen');
    await fill(form, 'email', 'anne@home.example');
    await send(form);
    await headed(form, 'Check your mail');
    expect(received.map(({email: address}) => address)).to.deep.equal([
      'anne@visitor.example',
      'anne@home.example',
    ]);
  });

  it('says what is missing, each at its field', async () => {
    const form = await openForm();
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.equal('There are 2 things to correct');
    expect(faultAt(form, 'email')).to.equal('Enter your email address');
    expect(faultAt(form, 'consent')).to.contain('Tick the box');
  });

  const refusals = [
    {when: 'there is no network', refuse: unplug, says: 'you are online'},
    {
      when: 'the server fails',
      refuse: () => {
        answering(() => aProblem('unavailable', 503));
      },
      says: 'at our end',
    },
    {
      when: 'it was tried too often',
      refuse: () => {
        answering(() => aProblem('too-many', 429));
      },
      says: 'too many tries',
    },
  ];

  for (const {when, refuse, says} of refusals) {
    it(`says so, keeps what was typed and tells the page when ${when}`, async () => {
      serving(feed);
      refuse();
      const form = await openForm();
      await fillAsAnne(form);
      const refused = oneEvent<NewsletterSignupRefusedEvent>(
        document.body,
        'newsletter-signup-refused',
      );
      await send(form);
      expect((await refused).problem.fields).to.be.empty;
      await alerted(form);
      expect(alertIn(form)).to.contain(says);
      expect(inside<HTMLInputElement>(form, '[name="email"]')?.value).to.equal(
        'anne@visitor.example',
      );
    });
  }

  it('subscribes once when sent twice', async () => {
    const {received} = serving(feed);
    const form = await openForm();
    await fillAsAnne(form);
    const button = await shown(form, '[type="submit"]');
    button.click();
    button.click();
    await send(form);
    await headed(form, 'Check your mail');
    expect(received).to.have.length(1);
  });

  it('lets the page hold a subscription back', async () => {
    const {received} = serving(feed);
    const form = await openForm();
    form.addEventListener('newsletter-signup-submit', event => {
      event.preventDefault();
    });
    await fillAsAnne(form);
    await send(form);
    await form.updateComplete;
    expect(received).to.be.empty;
  });

  it('begins anew with another feed', async () => {
    serving(feed);
    const form = await openForm();
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'Check your mail');
    form.feed = feedUrl({...feed, newsletter: {name: 'Another newsletter'}});
    const email = await shown<HTMLInputElement>(form, '[name="email"]');
    expect(email.value).to.equal('');
  });

  it('keeps what the page has when the feed has no newsletter', async () => {
    const form = await mountForm({...feed, newsletter: undefined});
    await form.updateComplete;
    expect(inside(form, 'slot')).to.exist;
  });

  it('keeps what the page has when the feed can’t be had', async () => {
    const form = await mountForm();
    form.feed = missingUrl();
    await shown(form, '.notice');
    expect(inside(form, 'slot')).to.exist;
  });

  it('says that it is the newsletter which can’t be shown', async () => {
    const form = await mountForm();
    form.feed = missingUrl();
    const notice = await shown(form, '.notice');
    expect(notice.textContent).to.contain('newsletter');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible, ${theme}`, async () => {
      const form = await openForm(theme);
      await expect(form).to.be.accessible();
    });

    it(`is accessible with faults, ${theme}`, async () => {
      const form = await openForm(theme);
      await send(form);
      await alerted(form);
      await expect(form).to.be.accessible();
    });
  }
});
