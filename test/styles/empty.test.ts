import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/event-feed.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/an-entry.ts';
import {feedUrl} from '../support/feeds.ts';
import {mount, shown} from '../support/mount.ts';

describe('an element with nothing inside', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':empty { display: none !important }');
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => document.adoptedStyleSheets.pop());

  it('is seen on a page that hides all that is empty', async () => {
    const element = document.createElement('event-card');
    element.setAttribute('feed', feedUrl(aPublishedFeed(aPublishedEvent())));
    (await mount(html`<div>.</div>`)).append(element);
    await shown(element, '[part="title"]');
    expect(element.clientHeight).to.be.greaterThan(0);
  });

  it('is seen there within an event feed that comes with it', async () => {
    const around = await mount(html`
      <event-feed feed=${feedUrl(aPublishedFeed(aPublishedEvent()))}
        ><event-card></event-card
      ></event-feed>
    `);
    const [element] = around.children;
    if (!element) throw new Error('there is no card');
    await shown(element, '[part="title"]');
    expect(element.clientHeight).to.be.greaterThan(0);
  });
});
