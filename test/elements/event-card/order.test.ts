import {expect} from '@open-wc/testing';
import {inside} from '../../support/mount.ts';
import {cardText, INVITATION, mountCard} from './mount-card.ts';

const LONG = {...INVITATION, description: 'Vi laver mad sammen. '.repeat(200)};

const mountIn = async (width: string, ...of: Parameters<typeof mountCard>) => {
  const card = await mountCard(...of);
  card.style.width = width;
  return card;
};

type Mounted = Awaited<ReturnType<typeof mountCard>>;

/** Where a part of a card is on the page. */
function place(card: Mounted, selector: string): DOMRect {
  const found = inside(card, selector);
  if (!found) throw new Error(`The card has no ${selector}`);
  return found.getBoundingClientRect();
}

describe('<event-card>, from its top', () => {
  for (const {as, compact} of [
    {as: 'whole', compact: false},
    {as: 'in brief and opened', compact: true},
  ]) {
    it(`is read with the way to sign up before the invitation, ${as}`, async () => {
      const card = await mountCard(INVITATION, {compact});
      inside(card, '[part="more"]')?.click();
      await card.updateComplete;
      expect(cardText(card)).to.match(
        /Beboerhuset.*Tilmelding til .*Kom og spis med dine naboer.*Målgruppe/,
      );
    });
  }

  for (const width of ['240px', '390px', '620px']) {
    it(`has the way to sign up right under when and where, in ${width}`, async () => {
      const card = await mountIn(width, LONG);
      const away = place(card, '[part="action"]').top - place(card, 'header').bottom;
      expect(away).to.be.within(0, 64);
    });
  }

  it('has the way to sign up level with the start of the story, where there is room', async () => {
    const card = await mountIn('1000px', LONG);
    const lower = place(card, '[part="action"]').top - place(card, '.story').top;
    expect(lower).to.be.within(-8, 8);
  });

  const stories = [
    {story: 'long', fields: LONG},
    {story: 'short', fields: {...INVITATION, description: '', sections: [], image: []}},
  ];
  for (const {story, fields} of stories) {
    it(`has the facts right under it, beside a ${story} story`, async () => {
      const card = await mountIn('1000px', fields);
      const away = place(card, '[part="facts"]').top - place(card, '[part="share"]').bottom;
      expect(away).to.be.within(0, 48);
    });
  }

  it('ends facts where the last one ends, beside a long story', async () => {
    const card = await mountIn('1000px', LONG);
    const last = place(card, '[part="facts"] > div:last-child');
    expect(place(card, '[part="facts"]').bottom - last.bottom).to.be.within(0, 2);
  });

  const cancelled = {...INVITATION, eventStatus: 'EventCancelled'};

  it('is read with the way to share last, where there is nothing to come to', async () => {
    expect(cardText(await mountCard(cancelled))).to.match(/#naboskab Del$/);
  });

  for (const width of ['390px', '1000px']) {
    it(`has the way to share last, where there is nothing to come to, in ${width}`, async () => {
      const card = await mountIn(width, cancelled);
      const away = place(card, '[part="share"]').top - place(card, '[part="facts"]').bottom;
      expect(away).to.be.within(0, 48);
    });
  }
});
