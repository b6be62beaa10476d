import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import '../../../src/embed/define/signup-form.ts';
import {aPublishedEvent, aPublishedFeed, twoDays} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {mount, shown} from '../../support/mount.ts';

/** Two dates to choose from, and a point of the programme to sign up for. */
const feed = feedUrl(
  aPublishedFeed(
    aPublishedEvent({
      '@type': 'EventSeries',
      startDate: undefined,
      subEvent: [
        twoDays('a', '2027-09-23', '2027-09-24', {
          subEvent: [
            {
              '@id': 'samtale',
              name: 'Samtale',
              startDate: '2027-09-23T10:00',
              endDate: '2027-09-23T11:30',
              bookable: true,
            },
          ],
        }),
        twoDays('b', '2027-11-11', '2027-11-12'),
      ],
      registration: {email: 'bo@beboerhus.example', closes: '2027-09-01T12:00'},
    }),
  ),
);

/** Words that belong on one line: a span of hours or days, an hour with its `kl.`, a year. */
const WHOLE = /\d[\d.:]*–\d[\d.:]*|kl\.\s\d[\d.]*|\p{L}+\s\d{4}/gu;

const WIDTHS = [240, 255, 270, 285, 300, 315, 330, 345, 360, 375, 390, 420, 450, 480];

/** Where a place in the words of an element lies: in which text, and how far into it. */
function placeOf(at: number, texts: readonly Text[]): readonly [Text, number] | undefined {
  let before = 0;
  for (const text of texts) {
    if (at <= before + text.length) return [text, at - before];
    before += text.length;
  }
  return undefined;
}

/** Tells what of the words that belong on one line stands on two. */
function partedIn(root: Node): readonly string[] {
  const texts = textsIn(root);
  const words = texts.map(({data}) => data).join('');
  return [...words.matchAll(WHOLE)].flatMap(({0: whole, index}) => {
    const [first, last] = [placeOf(index + 1, texts), placeOf(index + whole.length, texts)];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first[0], first[1] - 1);
    range.setEnd(...last);
    const lines = new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom)));
    return lines.size > 1 ? [whole] : [];
  });
}

function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts;
}

/** Shows an element in columns of all widths, and tells what is parted in each. */
async function partedBy(tag: string, lang: string, arrived: string) {
  const page = await mount<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  element.setAttribute('feed', feed);
  element.setAttribute('now', '2026-11-22T10:00');
  page.append(element);
  await shown(element, arrived);
  const root = element.shadowRoot;
  expect(root?.textContent?.match(WHOLE), 'what is kept whole').to.have.length.above(5);
  return WIDTHS.flatMap(width => {
    page.style.inlineSize = `${width}px`;
    return (root ? partedIn(root) : []).map(words => `${width} px: ${words}`);
  });
}

describe('at the end of a line', () => {
  for (const lang of ['da', 'nb', 'nn', 'sv', 'en']) {
    it(`no hours, days or years are parted on a card in ${lang}`, async () => {
      expect(await partedBy('event-card', lang, '.dates')).to.deep.equal([]);
    });
  }

  it('no hours, days or years are parted in a form', async () => {
    expect(await partedBy('signup-form', 'da', 'form')).to.deep.equal([]);
  });
});
