import {expect} from '@open-wc/testing';
import {dispatched} from '../../support/dispatched.ts';
import {alerted, headed, press, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import {holdingChallenges, holdingForms} from '../shared/held-back.ts';
import {aFeed, aFeedAsking, fillAsAnne} from './a-form.ts';
import {aPage, goOffline, goOnline, heldForm, sentInTheEnd, useLine} from './cut-off.ts';

describe('<signup-form>, without a network', () => {
  useNetwork();
  useLine();

  it('says so, and that it sends by itself', async () => {
    const {form} = await heldForm(aFeed());
    expect(inside(form, '[part="held"]')?.textContent).to.contain(
      'as soon as there is a connection',
    );
    await expect(form).to.be.accessible();
    await sentInTheEnd(form);
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
    await sentInTheEnd(form);
  });

  it('says so at once when the network goes while the captcha is awaited', async () => {
    const feed = aFeed();
    serving(feed);
    const challenges = holdingChallenges();
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    await send(form);
    await challenges.underWay();
    goOffline();
    await headed(form, 'has not been sent yet');
    goOnline();
    challenges.letThrough();
    await headed(form, 'You are signed up');
  });

  it('says so at once when the network goes while the answer is awaited, which still counts', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const answers = holdingForms();
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    await send(form);
    await answers.underWay();
    goOffline();
    await headed(form, 'don’t know whether');
    answers.letThrough();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('waits for nothing where there was no network to begin with', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    goOffline();
    const challenges = holdingChallenges();
    await send(form);
    await headed(form, 'has not been sent yet');
    goOnline();
    challenges.letThrough();
    await headed(form, 'You are signed up');
  });

  it('sends where the browser is wrong about the network', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
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
