import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {fill, headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {API, serving, useNetwork} from '../../support/network.ts';

/** A card of an event that one can sign up for at a server, and the feed that both know. */
async function aCard(beside = html``) {
  const feed = aPublishedFeed(aPublishedEvent({registration: {email: 'bo@example.org'}}));
  const server = serving(feed);
  const page = await mount<HTMLElement>(html`
    <div>
      <event-card feed=${feedUrl(feed)} api=${API} partner="biblioteket" now="2026-11-22T10:00">
      </event-card>
      ${beside}
    </div>
  `);
  const card = page.querySelector<EventCardElement>('event-card');
  if (!card) throw new Error('there is no card on the page');
  await shown(card, '[part="action"]');
  return {card, page, server};
}

describe('signing up on an <event-card>', () => {
  useNetwork();

  it('opens the form in the card, where the page has none', async () => {
    const {card} = await aCard();
    await press(card, '[part="action"]');
    const form = await shown(card, 'signup-form');
    await shown(form, '[name="contact.email"]');
    expect(inside(card, '[part="action"]')?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is accessible with the form open', async () => {
    const {card} = await aCard();
    await press(card, '[part="action"]');
    await shown(await shown(card, 'signup-form'), '[name="contact.email"]');
    await expect(card).to.be.accessible();
  });

  it('signs a visitor up, and tells the server which partner sent them', async () => {
    const {card, server} = await aCard();
    await press(card, '[part="action"]');
    const form = await shown(card, 'signup-form');
    await fill(form, 'contact.name', 'Karla Friis');
    await fill(form, 'contact.email', 'karla@example.org');
    await send(form);
    await headed(form, 'tilmeldt');
    expect(server.received.map(({partner}) => partner)).to.eql(['biblioteket']);
  });

  it('leads to the form of the page, where it has one', async () => {
    const {card, page} = await aCard(html`<signup-form></signup-form>`);
    await press(card, '[part="action"]');
    await until(
      () => document.activeElement === page.querySelector(':scope > signup-form'),
      'the form never had the focus',
    );
    expect(inside(card, 'signup-form')).to.equal(null);
  });
});
