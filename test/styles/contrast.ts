import {expect} from '@open-wc/testing';
import {
  edgeContrast,
  edgesIn,
  Grounds,
  ringContrast,
  textContrast,
  textsIn,
  wayTo,
} from '../support/contrast.ts';
import {serving, useNetwork} from '../support/network.ts';
import {accents, type Page} from './pages.ts';
import {colourfulFeed, elementsOn, sixElements} from './six-elements.ts';

/** Tests that all of the six elements is read and seen on pages, whatever the accent. */
export function holdsOn(pages: readonly Page[]) {
  useNetwork();
  let page: HTMLElement | undefined;

  beforeEach(async () => {
    serving(colourfulFeed);
    page ??= await sixElements();
    document.body.append(page);
  });

  afterEach(() => {
    page?.remove();
  });

  for (const look of pages) {
    it(`all can be read and seen on a page that is ${look.name}`, () => {
      if (page) expect(faintOn(page, look).slice(0, 10), 'too faint').to.deep.equal([]);
    });
  }
}

/** Dresses a page so, lets the elements arrive on it, and names what can't be read or seen. */
function faintOn(page: HTMLElement, {style, grounds}: Page): readonly string[] {
  page.setAttribute('style', style);
  page.append(...page.childNodes);
  const elements = elementsOn(page);
  const texts = elements.flatMap(textsIn);
  const edges = elements.flatMap(edgesIn);
  // Where one types, the ring is there however the focus came.
  const stop = texts.find((one): one is HTMLElement => one.matches('input'));
  stop?.focus();
  // WebKit gives the focus to no page that nobody looks at.
  const ringed = stop?.matches(':focus-visible') ? [stop] : [];
  return accents.flatMap(accent => {
    page.style.setProperty('--opslag-accent', accent);
    return grounds.flatMap(ground => {
      const behind = new Grounds(page, ground);
      return [
        ...texts.map(one => ({one, least: 4.5, is: textContrast(one, behind)})),
        ...edges.map(one => ({one, least: 3, is: edgeContrast(one, behind)})),
        ...ringed.map(one => ({one, least: 3, is: ringContrast(one, behind)})),
      ]
        .filter(({least, is}) => is < least)
        .map(({one, least, is}) => `${accent}: ${wayTo(one)} ${is.toFixed(2)} < ${least}`);
    });
  });
}
