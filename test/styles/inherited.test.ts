import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/event-list.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/an-entry.ts';
import {feedUrl} from '../support/feeds.ts';
import {inside, mount, shown, until} from '../support/mount.ts';
import {surveyed} from './six-elements.ts';

const feed = feedUrl(
  aPublishedFeed(aPublishedEvent({description: 'Se [menuen](https://beboerhus.example/menu).'})),
);

/** Puts a card on a page of those styles. */
async function cardOn(style: string, linkStyle = '') {
  const page = await mount<HTMLElement>(html`
    <div style=${style}>
      <event-card feed=${feed} now="2026-11-22T10:00">
        <a style=${linkStyle} href="https://beboerhus.example/">Fællesspisning</a>
      </event-card>
    </div>
  `);
  const [card] = page.children;
  if (!card) throw new Error('There is no card.');
  await surveyed(card);
  return {page, link: await shown(card, '.prose a')};
}

const colourOf = (element: Element) => {
  const {color} = getComputedStyle(element);
  const [x = 0, y = 0, z = 0] = (color.match(/[\d.e-]+/g) ?? []).slice(-3).map(Number);
  return {x: x.toFixed(2), y: y.toFixed(2), z: z.toFixed(2)};
};

/** A purple (#7b1fa2) and its measures in XYZ. */
const PURPLE = {x: '0.15', y: '0.08', z: '0.35'};

describe('what an element takes from its page', () => {
  it('is the colour of a link that stands inside it', async () => {
    const {link} = await cardOn('background: #fff; color: #222', 'color: #7b1fa2');
    expect(colourOf(link)).to.deep.equal(PURPLE);
  });

  it('is not the colour of a link that looks like a button', async () => {
    const {link} = await cardOn(
      'background: #fff; color: #222',
      'color: #7b1fa2; background: #ffe600',
    );
    expect(colourOf(link)).not.to.deep.equal(PURPLE);
  });

  it('is the colour for links that the page sets, before all others', async () => {
    const {link} = await cardOn(
      'background: #fff; color: #222; --opslag-link: #7b1fa2',
      'color: #0b57c4',
    );
    expect(colourOf(link)).to.deep.equal(PURPLE);
  });

  for (const [side, style, scheme] of [
    ['dark text', 'background: #fff; color: #222', 'light'],
    ['light text', 'background: #151922; color: #eee', 'dark'],
    ['light text in other words', 'background: #151922; color: oklch(0.9 0.05 250)', 'dark'],
  ] as const) {
    it(`is ${scheme} native controls from ${side}`, async () => {
      const page = await mount(html`
        <div style=${style}><event-list feed=${feed} search></event-list></div>
      `);
      const [list] = page.children;
      const box = list && (await shown(list, 'input'));
      if (list) await surveyed(list);
      expect(box && getComputedStyle(box).colorScheme).to.equal(scheme);
    });
  }

  it('is dark native controls, once the page has turned dark', async () => {
    const page = await mount<HTMLElement>(html`
      <div style="background: #fff; color: #222">
        <event-list feed=${feed} search></event-list>
      </div>
    `);
    const [list] = page.children;
    const box = list && (await shown(list, 'input'));
    if (list) await surveyed(list);
    page.setAttribute('style', 'background: #151922; color: #eee');
    await until(() => box && getComputedStyle(box).colorScheme === 'dark', 'they stayed light');
  });

  it('is a colour for fields, with text that is read on it', async () => {
    const page = await mount<HTMLElement>(html`
      <div style="background: #151922; color: #eee; --opslag-field: #fff">
        <event-list feed=${feed} search></event-list>
      </div>
    `);
    const [list] = page.children;
    if (list) await shown(list, 'input');
    const box = list && inside(list, 'input');
    const [red = 1] = (box ? getComputedStyle(box).color : '').match(/[\d.]+/g)?.map(Number) ?? [];
    expect(red).to.be.lessThan(0.05);
  });
});
