import {html, nothing} from 'lit';
import '../../../src/embed/define/event-card.ts';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.ts';
import {aPublishedEvent, aPublishedFeed, type Published} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {readableText} from '../../support/readable.ts';

/** What a test's card is told by its page. */
export interface CardSettings {
  readonly now?: string;
  readonly lang?: string;
  readonly compact?: boolean;
  readonly api?: string;
  readonly theme?: 'light' | 'dark';
}

/** A Sunday morning, eleven days before the event that tests are about. */
export const NOW = '2026-11-22T10:00';

/** Puts a card of the first event of a feed on the page, and waits until it shows it. */
export async function mountCard(
  fields: Published = {},
  {now = NOW, lang = 'da', compact = false, api, theme}: CardSettings = {},
): Promise<EventCardElement> {
  const feed = feedUrl(aPublishedFeed(aPublishedEvent(fields)));
  const card = await mount<EventCardElement>(html`
    <event-card
      feed=${feed}
      event="faellesspisning"
      now=${now}
      lang=${lang}
      api=${api ?? nothing}
      theme=${theme ?? nothing}
      ?compact=${compact}
    >
      <a href="https://beboerhus.example/">Fællesspisning</a>
    </event-card>
  `);
  await shown(card, '[part="title"]');
  return card;
}

/** What a visitor reads in a part of a card; empty when it is not there. */
export const partText = (card: Element, part: string): string => readIn(card, `[part~='${part}']`);

/** All that a visitor reads on a card. */
export const cardText = (card: Element): string => readIn(card, 'article');

const readIn = (card: Element, selector: string) => {
  const found = inside(card, selector);
  return found ? readableText(found) : '';
};

/** An invitation with everything that one can have. */
export const INVITATION: Published = {
  disambiguatingDescription: 'Kom og spis med dine naboer.',
  description:
    'Vi laver mad sammen.\n\n- Forret\n- Hovedret\n\nLæs mere på https://beboerhus.example/mad.',
  sections: [{name: 'Børn', text: 'Børn er velkomne.'}],
  teaches: ['Opskrifter', 'Nye bekendtskaber'],
  audience: 'Alle i boligområdet',
  endDate: '2026-12-03T21:00',
  location: {
    name: 'Beboerhuset',
    address: {streetAddress: 'Vestergade 43', postalCode: '8000', addressLocality: 'Aarhus C'},
  },
  organizer: {name: 'Asta Holm', jobTitle: 'vært', worksFor: 'Beboerforeningen'},
  contributor: 'Bo Lund',
  performer: [
    {name: 'Cleo Dam', role: 'speaker', confirmed: false},
    {worksFor: 'KL', role: 'panelist'},
    {name: 'Madklubben', role: 'med støtte fra'},
  ],
  offers: {price: 100, priceCurrency: 'DKK', valueAddedTaxIncluded: false, vatPercent: 25},
  refundPolicy: {daysBefore: 2, feePercent: 10, feeMinimum: 20},
  subjectOf: {
    '@type': 'DigitalDocument',
    name: 'Menu',
    url: 'https://beboerhus.example/menu.pdf',
    encodingFormat: 'application/pdf',
  },
  keywords: ['#naboskab'],
  image: {
    url: 'https://beboerhus.example/bord.jpg',
    description: 'Et langt bord',
    width: 1200,
    height: 800,
    focalPoint: {x: 30, y: 40},
  },
  registration: {email: 'bo@beboerhus.example', closes: '2026-12-01'},
};
