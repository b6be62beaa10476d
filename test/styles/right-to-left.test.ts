import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/an-entry.ts';
import {feedUrl} from '../support/feeds.ts';
import {mount, shown} from '../support/mount.ts';

/** Gives how far from the left a text begins in what holds it, in CSS pixels. */
function beginningOf(element: Element, text: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`${text} is nowhere.`);
}

const cardOn = async (dir: string, fields: object = {}) => {
  const feed = feedUrl({
    ...aPublishedFeed(aPublishedEvent({startDate: '2026-12-03', ...fields})),
    inLanguage: 'ar',
  });
  const page = await mount(html`
    <div dir=${dir} style="width: 20em">
      <event-card feed=${feed} lang="da" now="2026-11-22T10:00"></event-card>
    </div>
  `);
  const card = page.querySelector('event-card');
  if (!card) throw new Error('There is no card.');
  return {card, days: await shown(card, '.days'), title: await shown(card, '.title')};
};

describe('an element on a page from right to left', () => {
  it('says days before months', async () => {
    const {days} = await cardOn('rtl');
    expect(beginningOf(days, '3.')).to.be.below(beginningOf(days, 'december'));
  });

  it('lets what the feed says run as its letters do', async () => {
    const {title} = await cardOn('rtl', {name: 'مرحبا!'});
    expect(beginningOf(title, 'مرحبا')).to.be.above(beginningOf(title, '!'));
  });
});

describe('an element on a page from left to right', () => {
  it('lets what the feed says run as its letters do', async () => {
    const {title} = await cardOn('ltr', {name: 'مرحبا!'});
    expect(beginningOf(title, 'مرحبا')).to.be.above(beginningOf(title, '!'));
  });
});
