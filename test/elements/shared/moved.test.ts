import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import '../../../src/embed/define/event-feed.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {dispatched} from '../../support/dispatched.ts';
import {feedUrl} from '../../support/feeds.ts';
import {headed, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import * as newsletter from '../newsletter-signup/a-newsletter-form.ts';
import {aFeed, fillAsAnne, openForm} from '../signup-form/a-form.ts';
import {holdingChallenges, holdingFeed, holdingForms} from './held-back.ts';

/** Puts an element elsewhere on the page, as sliders, dialogs and page builders do. */
const move = async (element: Element) => {
  const elsewhere = await mount<HTMLElement>(html`<section></section>`);
  elsewhere.append(element);
};

const typed = (form: Element, name: string) =>
  inside<HTMLInputElement>(form, `[name="${name}"]`)?.value;

describe('an element that the page moves', () => {
  useNetwork();

  it('keeps what was typed, and can be sent from there', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await move(form);
    expect(typed(form, 'contact.name')).to.equal('Anne Jensen');
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('gets the answer to the form that it has sent, once', async () => {
    const feed = aFeed();
    const {received, server} = serving(feed);
    const {underWay, letThrough} = holdingForms();
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await underWay();
    await move(form);
    await send(form);
    letThrough();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
    expect(await server.mails()).to.have.length(1);
  });

  it('sends, once, when its captcha is solved only then', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const {underWay, letThrough} = holdingChallenges();
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await underWay();
    await move(form);
    letThrough();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('solves another captcha where the one that was being solved is gone', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const {underWay, letThrough} = holdingChallenges();
    const form = await openForm(feed);
    inside(form, '[name="contact.name"]')?.focus();
    await underWay();
    await move(form);
    letThrough();
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('subscribes once to the newsletter it was sending for', async () => {
    const {received} = serving(newsletter.newsletterFeed);
    const {underWay, letThrough} = holdingForms();
    const form = await newsletter.openForm();
    await newsletter.fillAsAnne(form);
    const sent = dispatched(form, 'newsletter-signup-sent');
    await send(form);
    await underWay();
    await move(form);
    letThrough();
    await sent;
    await shown(form, '[part="pending"]');
    expect(received).to.have.length(1);
  });

  it('shows the feed that was under way', async () => {
    const address = `https://feeds.example/${crypto.randomUUID()}.json`;
    const {underWay, letThrough} = holdingFeed(address, aPublishedFeed(aPublishedEvent()));
    const card = await mount(html`<event-card feed=${address} lang="da"></event-card>`);
    await underWay();
    await move(card);
    letThrough();
    await shown(card, '[part="title"]');
  });

  it('shows what the event feed around its new place says', async () => {
    const feed = feedUrl(
      aPublishedFeed(
        aPublishedEvent({id: 'suppe', name: 'Suppe'}),
        aPublishedEvent({id: 'kage', name: 'Kage'}),
      ),
    );
    const soup = await mount(html`
      <event-feed feed=${feed} event="suppe"><event-card lang="da"></event-card></event-feed>
    `);
    const cake = await mount(html`<event-feed feed=${feed} event="kage"></event-feed>`);
    const card = soup.querySelector('event-card');
    if (!card) throw new Error('there is no card inside');
    const title = () => inside(card, '[part="title"]')?.textContent?.trim();
    await until(() => title() === 'Suppe', 'the card never showed the soup');
    cake.append(card);
    await until(() => title() === 'Kage', 'the card never showed the cake');
  });
});
