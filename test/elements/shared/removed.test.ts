import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {headed, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import {aFeed, fillAsAnne, openForm} from '../signup-form/a-form.ts';
import {holdingChallenges, holdingFeed, holdingForms} from './held-back.ts';

/** Waits for the confirmation; the focus stays where the visitor has it meanwhile. */
const showsReceipt = async (form: Element) => {
  const receipt = await shown(form, '[part="receipt"]');
  expect(receipt.textContent).to.contain('anne@visitor.example');
};

describe('an element that the page removes', () => {
  useNetwork();

  it('is signed up with, once, where the form was under way, and says so when it is put back', async () => {
    const feed = aFeed();
    const {received, server} = serving(feed);
    const {underWay, letThrough} = holdingForms();
    const form = await openForm(feed);
    const place = form.parentElement;
    await fillAsAnne(form);
    await send(form);
    await underWay();
    form.remove();
    letThrough();
    await until(async () => (await server.mails()).length, 'the sign-up never got through');
    place?.append(form);
    await showsReceipt(form);
    expect(received).to.have.length(1);
  });

  it('is signed up with, once, where only its captcha was still to be solved', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const {underWay, letThrough} = holdingChallenges();
    const form = await openForm(feed);
    const place = form.parentElement;
    await fillAsAnne(form);
    await send(form);
    await underWay();
    form.remove();
    letThrough();
    await until(() => received.length, 'the sign-up never got through');
    place?.append(form);
    await showsReceipt(form);
    expect(received).to.have.length(1);
  });

  it('gives up the captcha of a form that nobody has sent', async () => {
    const feed = aFeed();
    const {received, answered} = serving(feed);
    const {underWay, letThrough} = holdingChallenges();
    const form = await openForm(feed);
    const place = form.parentElement;
    inside(form, '[name="contact.name"]')?.focus();
    await underWay();
    form.remove();
    letThrough();
    place?.append(form);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
    expect(answered.filter(path => path === '/sign-ups')).to.have.length(1);
  });

  it('shows, when it is put back, the feed that was under way', async () => {
    const address = `https://feeds.example/${crypto.randomUUID()}.json`;
    const {underWay, letThrough} = holdingFeed(address, aPublishedFeed(aPublishedEvent()));
    const card = await mount(html`<event-card feed=${address} lang="da"></event-card>`);
    const place = card.parentElement;
    await underWay();
    card.remove();
    letThrough();
    place?.append(card);
    await shown(card, '[part="title"]');
  });
});
