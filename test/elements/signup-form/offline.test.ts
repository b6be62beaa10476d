import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {loadSignUpText} from '../../../src/text/load-sign-up-text.ts';
import {dispatched} from '../../support/dispatched.ts';
import {feedUrl} from '../../support/feeds.ts';
import {alerted, headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {plugIn, serving, unplug, useNetwork} from '../../support/network.ts';
import {aFeed, aFeedAsking, fillAsAnne, NOW} from './a-form.ts';

/** A page whose form goes and comes, as with a reload: the same tag, a new element. */
async function aPage(feed: object) {
  const address = feedUrl(feed);
  const page = await mount<HTMLDivElement>(html`<div></div>`);
  const load = async () => {
    render(html``, page);
    render(html`<signup-form feed=${address} lang="en" now=${NOW}></signup-form>`, page);
    const form = page.querySelector('signup-form');
    if (!form) throw new Error('the page has no form');
    await shown(form, 'form, .heading');
    return form;
  };
  return {load};
}

const goOffline = () => {
  unplug();
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
};

/** What the browser does when the network is back. */
const goOnline = () => {
  Reflect.deleteProperty(navigator, 'onLine');
  plugIn();
  dispatchEvent(new Event('online'));
};

describe('<signup-form>, without a network', () => {
  useNetwork();
  before(async () => {
    // A visitor's browser fetches these while the form is filled in.
    await import('../../../src/elements/signup-form/closing-view.ts');
    await loadSignUpText('en');
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const heldForm = async (feed: object) => {
    const served = serving(feed);
    const page = await aPage(feed);
    const form = await page.load();
    await fillAsAnne(form);
    goOffline();
    await send(form);
    await headed(form, 'has not been sent yet');
    return {...served, form, page};
  };

  it('says so, and that it sends by itself', async () => {
    const {form} = await heldForm(aFeed());
    expect(inside(form, '[part="held"]')?.textContent).to.contain('as soon as you are back online');
    await expect(form).to.be.accessible();
  });

  it('sends by itself when the network is back, once', async () => {
    const {form, server, received} = await heldForm(aFeed());
    goOnline();
    dispatchEvent(new Event('online'));
    await headed(form, 'You are signed up');
    dispatchEvent(new Event('online'));
    expect(received).to.have.length(1);
    expect(await server.mails()).to.have.length(1);
  });

  it('tells the page that the sign-up is held, and not that it was refused', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    let refusals = 0;
    form.addEventListener('signup-form-refused', () => (refusals += 1));
    goOffline();
    const held = dispatched(form, 'signup-form-held');
    await send(form);
    await held;
    expect(refusals).to.equal(0);
  });

  it('sends nothing that the visitor has taken back', async () => {
    const {form, received} = await heldForm(aFeed());
    await press(form, '.row button');
    const name = await shown<HTMLInputElement>(form, '[name="contact.name"]');
    expect(name.value).to.equal('Anne Jensen');
    goOnline();
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('asks after a reload, and sends at one press, with the consent that was given', async () => {
    const {page, received} = await heldForm(aFeedAsking({consent: 'I may write to you.'}));
    const form = await page.load();
    goOnline();
    await until(
      () =>
        inside(form, '[part="held"]')?.textContent?.includes('Everything you wrote is still here'),
      'nobody asked',
    );
    expect(received).to.be.empty;
    await press(form, '[part="held"] .primary');
    await headed(form, 'You are signed up');
    expect(received[0]?.['consents']).to.deep.equal({'consent-1': '1'});
  });

  it('asks no more once the visitor has gone back to the form', async () => {
    const {page} = await heldForm(aFeed());
    const form = await page.load();
    await shown(form, '[part="held"]');
    await press(form, '.row button:last-child');
    await shown(form, 'form');
    expect(await page.load().then(again => inside(again, 'form'))).to.exist;
  });

  it('goes on waiting when the network is gone again', async () => {
    const {form, received} = await heldForm(aFeed());
    dispatchEvent(new Event('online'));
    await headed(form, 'has not been sent yet');
    await until(() => inside(form, '.row button'), 'nothing can be taken back');
    goOnline();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('says what the server says when it is too late', async () => {
    const {form, server} = await heldForm(aFeedAsking({closes: '2026-03-02'}));
    server.clock.advance({days: 5});
    goOnline();
    await alerted(form);
    expect(inside(form, '.alert')?.textContent).to.contain('has closed');
  });
});
