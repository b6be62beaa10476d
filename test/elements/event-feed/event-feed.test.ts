import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import '../../../src/embed/define/event-feed.ts';
import type {EventFeedElement} from '../../../src/elements/event-feed/event-feed.ts';
import type {FeedFailedEvent} from '../../../src/elements/feed-events.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl, missingUrl} from '../../support/feeds.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';

const FEED = aPublishedFeed(
  aPublishedEvent({id: 'suppe', name: 'Suppe'}),
  aPublishedEvent({id: 'kage', name: 'Kage'}),
);

const cardIn = (around: Element): Element => {
  const card = around.querySelector('event-card');
  if (!card) throw new Error('there is no card inside');
  return card;
};

const titleOf = (card: Element) => inside(card, '[part="title"]')?.textContent?.trim();

describe('<event-feed>', () => {
  it('gives the elements inside it their feed and event', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)} event="kage"><event-card></event-card></event-feed>
    `);
    await shown(cardIn(around), '[part="title"]');
    expect(titleOf(cardIn(around))).to.equal('Kage');
  });

  it('leaves what an element says itself', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)} event="kage">
        <event-card event="suppe"></event-card>
      </event-feed>
    `);
    await shown(cardIn(around), '[part="title"]');
    expect(titleOf(cardIn(around))).to.equal('Suppe');
  });

  it('takes its elements along when it turns to another event', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)} event="kage"><event-card></event-card></event-feed>
    `);
    await shown(cardIn(around), '[part="title"]');
    around.event = 'suppe';
    await until(() => titleOf(cardIn(around)) === 'Suppe', 'the card stayed with the cake');
  });

  it('tells an inner feed what the outer one says', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)} lang="en">
        <event-feed event="kage"><event-card></event-card></event-feed>
      </event-feed>
    `);
    await shown(cardIn(around), '[part="title"]');
    expect(inside(cardIn(around), 'article')?.lang).to.equal('en-GB');
  });

  it('lets a page replace a sentence for all elements inside', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed
        feed=${feedUrl(FEED)}
        lang="da"
        now="2026-11-22T10:00"
        .text=${{action: {share: 'Fortæl det videre'}}}
      >
        <event-card></event-card>
      </event-feed>
    `);
    const share = await shown(cardIn(around), '[part="share"]');
    expect(share.textContent?.trim()).to.equal('Fortæl det videre');
  });

  it('shows what the page has inside it', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)}><p>Vores egne ord</p></event-feed>
    `);
    expect(around.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('is accessible', async () => {
    const around = await mount<EventFeedElement>(html`
      <event-feed feed=${feedUrl(FEED)}><event-card></event-card></event-feed>
    `);
    await shown(cardIn(around), '[part="title"]');
    await expect(around).to.be.accessible();
  });

  it('says why there is no feed', async () => {
    const around = await mount<EventFeedElement>(html`<event-feed></event-feed>`);
    const report = oneEvent<FeedFailedEvent>(around, 'event-feed-failed');
    around.feed = missingUrl();
    expect((await report).failure.kind).to.equal('refused');
  });
});
