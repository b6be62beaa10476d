import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/embed/define/newsletter-signup.ts';
import type {NewsletterSignupElement} from '../../../src/elements/newsletter-signup/newsletter-signup.ts';
import {feedUrl} from '../../support/feeds.ts';
import {
  alerted,
  alertIn,
  choose,
  fill,
  headed,
  press,
  send,
  tabTo,
} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {holdingNextChallenge, serving, useNetwork} from '../../support/network.ts';
import {pictureIn, readPicture, typeDigits, withoutHttps} from '../../support/second-door.ts';
import {aFeed, fillAsAnne, openForm} from '../signup-form/a-form.ts';

const feed = aFeed();

/** Fills the field that nobody sees, as too zealous a program does. */
const overfill = async (form: Element) => {
  (await shown<HTMLInputElement>(form, '[aria-hidden="true"] input')).value =
    'https://anne.example';
};

const nameIn = (form: Element) => inside<HTMLInputElement>(form, '[name="contact.name"]')?.value;

describe('the second door of a form', () => {
  useNetwork();

  describe('for whom the captcha works', () => {
    it('is never seen, nor fetched', async () => {
      const {answered} = serving(feed);
      const form = await openForm(feed);
      inside(form, '[name="contact.name"]')?.focus();
      await fillAsAnne(form);
      await send(form);
      await headed(form, 'You are signed up');
      expect(inside(form, '.door-offer, .door')).to.equal(null);
      expect(answered).not.to.include('/doors');
    });
  });

  describe('on a page without https', () => {
    let restore: () => void;
    beforeEach(() => (restore = withoutHttps()));
    afterEach(() => {
      restore();
    });

    const openDoor = async (theme?: 'light' | 'dark') => {
      const form = await openForm(feed, theme && {theme});
      inside(form, '[name="contact.name"]')?.focus();
      await press(form, '.door-offer');
      await pictureIn(form);
      return form;
    };

    it('is offered quietly as soon as someone begins', async () => {
      const {doors} = serving(feed);
      const form = await openForm(feed);
      expect(inside(form, '.door-offer')).to.equal(null);
      inside(form, '[name="contact.name"]')?.focus();
      const offer = await shown(form, '.door-offer');
      expect(offer.textContent).to.contain('Write some digits instead');
      expect(form.shadowRoot?.activeElement).to.equal(inside(form, '[name="contact.name"]'));
      expect(doors).to.be.empty;
    });

    it('lets in who reads the picture', async () => {
      const network = serving(feed);
      const form = await openDoor();
      await fillAsAnne(form);
      typeDigits(form, await readPicture(network));
      await send(form);
      await headed(form, 'You are signed up');
    });

    it('lets into the newsletter as well', async () => {
      const network = serving(feed);
      const form = await mount<NewsletterSignupElement>(
        html`<newsletter-signup feed=${feedUrl(feed)} lang="da"></newsletter-signup>`,
      );
      await fill(form, 'email', 'anne@visitor.example');
      await choose(form, 'consent');
      (await shown(form, '[name="email"]')).focus();
      await press(form, '.door-offer');
      await pictureIn(form);
      typeDigits(form, await readPicture(network));
      await send(form);
      await until(() => inside(form, '.pending'), 'nobody was told to look for a mail');
      expect(network.received).to.have.length(1);
    });

    it('opens by itself for who sends without it, and keeps what was typed', async () => {
      const network = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await send(form);
      await alerted(form);
      expect(alertIn(form)).to.contain('not secured with https');
      await pictureIn(form);
      expect(nameIn(form)).to.equal('Anne Jensen');
      typeDigits(form, await readPicture(network));
      await send(form);
      await headed(form, 'You are signed up');
    });

    it('has the focus when it is opened', async () => {
      serving(feed);
      const form = await openDoor();
      expect(form.shadowRoot?.activeElement?.matches('.door')).to.equal(true);
    });

    it('says that the digits were wrong, and shows others', async () => {
      const network = serving(feed);
      const form = await openDoor();
      const first = await pictureIn(form);
      await fillAsAnne(form);
      const digits = await readPicture(network);
      typeDigits(
        form,
        digits.replace(/^./, digit => (digit === '5' ? '6' : '5')),
      );
      await send(form);
      await alerted(form);
      await pictureIn(form, first);
      const field = await shown<HTMLInputElement>(form, '#door-digits');
      expect(field.value).to.equal('');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(inside(form, '#door-fault')?.textContent).to.contain('Those were not the digits');
      expect(nameIn(form)).to.equal('Anne Jensen');
      typeDigits(form, await readPicture(network));
      await send(form);
      await headed(form, 'You are signed up');
    });

    it('gives other digits to who can’t make these out, and says so', async () => {
      const network = serving(feed);
      const form = await openDoor();
      const first = await pictureIn(form);
      typeDigits(form, '12');
      await press(form, '.door-another');
      await pictureIn(form, first);
      expect(inside(form, '.door-news')?.textContent).to.equal('Here are new digits.');
      expect(inside<HTMLInputElement>(form, '#door-digits')?.value).to.equal('');
      expect(network.doors).to.have.length(2);
    });

    it('says when the digits can’t be had, and has them once the server is back', async () => {
      const {server} = serving(feed, {clientOf: () => 'a'});
      for (let count = 0; count < 30; count += 1) await server.app.request('/doors?for=sign-up');
      const form = await openForm(feed);
      inside(form, '[name="contact.name"]')?.focus();
      await press(form, '.door-offer');
      await until(
        () => inside(form, '.door-news')?.textContent?.includes('too often'),
        'nobody said that it was too often',
      );
      server.clock.advance({minutes: 1});
      await press(form, '.door-another');
      await pictureIn(form);
    });

    it('plays the digits only when asked, and pauses', async () => {
      const {sounds} = serving(feed);
      const form = await openDoor();
      const button = await shown(form, '.door-listen');
      expect(sounds).to.be.empty;
      button.focus();
      await sendKeys({press: 'Enter'});
      await until(() => button.textContent?.trim() === 'Pause', 'the sound never began');
      await sendKeys({press: 'Enter'});
      await until(() => button.textContent?.trim() === 'Go on', 'the sound never paused');
      expect(form.shadowRoot?.activeElement).to.equal(button);
      expect(sounds).to.have.length(1);
    });

    it('says so when the sound can’t be had', async () => {
      const {server} = serving(feed);
      Object.assign(server.surroundings, {voices: undefined});
      const form = await openDoor();
      await press(form, '.door-listen');
      await until(
        () => inside(form, '.door-news')?.textContent?.includes('can’t be played'),
        'nobody said that there is no sound',
      );
    });

    it('is walked through by Tab: listen, other digits, the field, send', async () => {
      serving(feed);
      const form = await openDoor();
      for (const stop of ['.door-listen', '.door-another', '#door-digits', '[type="submit"]']) {
        await sendKeys({press: 'Tab'});
        expect(form.shadowRoot?.activeElement?.matches(stop), stop).to.equal(true);
      }
    });

    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible, ${theme}`, async () => {
        serving(feed);
        const form = await openDoor(theme);
        await expect(form).to.be.accessible();
      });
    }

    it('is accessible while it is offered', async () => {
      serving(feed);
      const form = await openForm(feed);
      inside(form, '[name="contact.name"]')?.focus();
      await shown(form, '.door-offer');
      await expect(form).to.be.accessible();
    });
  });

  it('lets in a person whose program has filled in what nobody sees', async () => {
    const network = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await overfill(form);
    await send(form);
    await alerted(form);
    await pictureIn(form);
    typeDigits(form, await readPicture(network));
    await send(form);
    await headed(form, 'You are signed up');
  });

  it('is offered to who has sent and waits too long, and calls the wait off', async () => {
    const network = serving(feed);
    const release = holdingNextChallenge();
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await press(form, '.door-offer');
    await pictureIn(form);
    expect(inside(form, '[type="submit"]')?.hasAttribute('aria-disabled')).to.equal(false);
    typeDigits(form, await readPicture(network));
    await tabTo(form, '[type="submit"]');
    await sendKeys({press: 'Enter'});
    await headed(form, 'You are signed up');
    release();
    expect(network.received).to.have.length(1);
  });
});
