import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define/event-card.ts';
import '../../../src/embed/define/signup-form.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {mount, shown} from '../../support/mount.ts';

const twoDays = (id: string, first: string, last: string) => ({
  '@id': id,
  eventSchedule: {
    repeatFrequency: 'P1D',
    startDate: first,
    endDate: last,
    startTime: '09:00',
    endTime: '16:00',
  },
});

/** Two dates to choose from, and a point of the programme to sign up for. */
const feed = feedUrl(
  aPublishedFeed(
    aPublishedEvent({
      '@type': 'EventSeries',
      startDate: undefined,
      subEvent: [
        {
          ...twoDays('a', '2027-09-23', '2027-09-24'),
          subEvent: [
            {
              '@id': 'samtale',
              name: 'Samtale',
              startDate: '2027-09-23T10:00',
              endDate: '2027-09-23T11:30',
              bookable: true,
            },
          ],
        },
        twoDays('b', '2027-11-11', '2027-11-12'),
      ],
      registration: {email: 'bo@beboerhus.example', closes: '2027-09-01T12:00'},
    }),
  ),
);

/** Words that belong on one line: a span of hours or days, an hour with its `kl.`, a year. */
const WHOLE = /\d[\d.:]*–\u2060?\d[\d.:]*|kl\.\s\d[\d.]*|\p{L}+\s\d{4}/gu;

const WIDTHS = [240, 255, 270, 285, 300, 315, 330, 345, 360, 375, 390, 420, 450, 480];

/** Tells what of the words that belong on one line stands on two. */
function partedIn(root: Node): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parted: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const {0: words, index} of (node.textContent ?? '').matchAll(WHOLE)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + words.length);
      const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
      if (lines.size > 1) parted.push(words);
    }
  }
  return parted;
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
