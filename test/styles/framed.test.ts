import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {mount} from '../support/mount.ts';
import {serving, useNetwork} from '../support/network.ts';
import {colourfulFeed, elementsOn, sixElements} from './six-elements.ts';

/** What can have the focus in an element, and is shown. */
function stopIn(element: Element): HTMLElement | undefined {
  const stops = element.shadowRoot?.querySelectorAll<HTMLElement>('input, button, a[href]') ?? [];
  return [...stops].find(stop => stop.tabIndex >= 0 && stop.checkVisibility());
}

const outlineOf = (element: Element) => getComputedStyle(element).outlineStyle;

describe('on a page that frames whatever has the focus', () => {
  useNetwork();
  let page: HTMLElement | undefined;

  beforeEach(async () => {
    serving(colourfulFeed);
    page ??= await sixElements();
    page.className = 'framing';
    document.body.append(page);
    await mount(html`
      <style>
        .framing *:focus {
          outline: 2px solid red;
        }
      </style>
    `);
  });

  afterEach(() => {
    page?.remove();
  });

  // Browsers that give no focus to a page behind another find no frame, and no ring either.
  it('the ring is round the field or button, and no frame round the whole element', () => {
    for (const element of page ? elementsOn(page) : []) {
      const stop = stopIn(element);
      expect(stop, `${element.localName} has nothing to stop at`).to.exist;
      stop?.focus();
      expect(outlineOf(element), element.localName).to.equal('none');
      if (stop?.matches(':focus-visible')) {
        expect(outlineOf(stop), `the ring in ${element.localName}`).to.equal('solid');
      }
    }
  });

  it('an element that the page itself lets have the focus keeps the page’s frame', () => {
    const card = page?.querySelector('event-card');
    if (!card) throw new Error('There is no card.');
    card.tabIndex = -1;
    card.focus();
    expect(outlineOf(card)).to.equal(card.matches(':focus') ? 'solid' : 'none');
    card.removeAttribute('tabindex');
  });
});
