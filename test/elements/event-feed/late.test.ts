import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';

const FEED = aPublishedFeed(
  aPublishedEvent({id: 'suppe', name: 'Suppe'}),
  aPublishedEvent({id: 'kage', name: 'Kage'}),
);

// One test: an element can be defined only once on a page.
describe('an <event-feed> that is defined after what is in it', () => {
  it('is heard by an element that has a feed of its own', async () => {
    const around = await mount<HTMLElement>(html`
      <event-feed event="kage"><event-card feed=${feedUrl(FEED)}></event-card></event-feed>
    `);
    const card = around.querySelector('event-card');
    if (!card) throw new Error('there is no card inside');
    await shown(card, '[part="title"]');
    const title = () => inside(card, '[part="title"]')?.textContent?.trim();
    expect(title()).to.equal('Suppe');
    await import('../../../src/embed/define/event-feed.ts');
    await until(() => title() === 'Kage', 'the card never heard of the cake');
  });
});
