import {expect} from '@open-wc/testing';
import {shown} from '../support/mount.ts';
import {serving, useNetwork} from '../support/network.ts';
import {colourfulFeed, elementsOn, sixElements} from './six-elements.ts';

const within = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** The rules that hold on paper; here they are made to hold on the screen. */
const onPaper = (elements: readonly Element[]) => {
  const sheets = new Set(elements.flatMap(({shadowRoot}) => shadowRoot?.adoptedStyleSheets ?? []));
  for (const {cssRules} of sheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'all';
      }
    }
  }
};

/** What stands after a link: `none`, or its address in brackets. */
const after = (link: Element) => getComputedStyle(link, '::after').content;

// One test: what holds on paper holds from then on.
describe('the elements on paper', () => {
  useNetwork();

  it('say where their links lead, have no buttons, and stay within their boxes', async () => {
    serving(colourfulFeed);
    const page = await sixElements();
    page.style.width = '180mm';
    const elements = elementsOn(page);
    onPaper(elements);
    const [card] = elements;
    if (!card) throw new Error('there is no card');

    expect(after(await shown(card, 'a[href$=".pdf"]'))).to.contain('(');
    expect(after(await shown(card, '.prose a'))).to.equal('none');
    for (const element of elements) {
      const buttons = within(element, 'button').filter(({clientHeight}) => clientHeight > 0);
      expect(buttons.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      const edge = element.getBoundingClientRect().right + 1;
      const outside = within(element, '*').filter(
        one => !one.matches('.visually-hidden') && one.getBoundingClientRect().right > edge,
      );
      expect(outside.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    }
  });
});
