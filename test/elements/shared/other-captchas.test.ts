import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {SignupFormElement} from '../../../src/elements/signup-form/signup-form.ts';
import type {ProviderName} from '../../../server/src/surroundings.ts';
import {feedUrl} from '../../support/feeds.ts';
import {headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import {offeringCaptchas} from '../../support/other-captcha.ts';
import {pictureIn, readPicture, typeDigits} from '../../support/second-door.ts';
import {aFeed, fillAsAnne, NOW, openForm} from '../signup-form/a-form.ts';

const feed = aFeed();

/** A provider that takes every token once. */
function aVerifier() {
  const taken: string[] = [];
  const verify: typeof fetch = async (_address, {body} = {}) => {
    const asked = body instanceof URLSearchParams ? body.get('response') : JSON.stringify(body);
    const success = asked !== null && !taken.includes(asked);
    taken.push(asked ?? '');
    return new Promise(resolve => {
      resolve(Response.json({success}));
    });
  };
  return {taken, verify};
}

async function openWith(captcha: string) {
  const form = await mount<SignupFormElement>(html`
    <signup-form feed=${feedUrl(feed)} lang="en" now=${NOW} captcha=${captcha}></signup-form>
  `);
  await shown(form, 'form');
  return form;
}

const widgetIn = async (form: Element) => {
  await until(() => form.querySelector('.other-captcha'), 'the other captcha was never shown');
  return form.querySelector<HTMLButtonElement>('.other-captcha');
};

describe('the captcha of another provider', () => {
  useNetwork();

  for (const name of ['turnstile', 'hcaptcha', 'friendly'] satisfies ProviderName[]) {
    it(`takes the place of ours where the page names it: ${name}`, async () => {
      const scripts = offeringCaptchas();
      const {taken, verify} = aVerifier();
      const captchaProviders = [{name, siteKey: 'our-key', secret: 'our-secret'}];
      const network = serving(feed, {fetch: verify, settings: {captchaProviders}});
      const form = await openWith(`${name}:our-key`);
      expect(scripts).to.be.empty;
      inside(form, '[name="contact.name"]')?.focus();
      const widget = await widgetIn(form);
      expect(widget?.textContent).to.equal('our-key');
      expect(widget?.assignedSlot ?? widget?.parentElement?.assignedSlot).to.exist;
      widget?.click();
      await fillAsAnne(form);
      await send(form);
      await headed(form, 'You are signed up');
      expect(network.received[0]?.['captcha']).to.match(new RegExp(`^${name}:token-`));
      expect(network.answered).not.to.include('/challenges');
      expect(taken).to.have.length(1);
    });
  }

  it('is loaded by nobody who doesn’t name it', async () => {
    const scripts = offeringCaptchas();
    serving(feed);
    const form = await openForm(feed);
    inside(form, '[name="contact.name"]')?.focus();
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(scripts).to.be.empty;
  });

  it('leaves the second door open for whom it fails', async () => {
    offeringCaptchas();
    const network = serving(feed);
    const form = await openWith('nobody:our-key');
    inside(form, '[name="contact.name"]')?.focus();
    await press(form, '.door-offer');
    await pictureIn(form);
    typeDigits(form, await readPicture(network));
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
  });
});
