import {expect} from '@open-wc/testing';
import {inside} from '../../support/mount.ts';
import {cardText, INVITATION, mountCard, NOW, partText} from './mount-card.ts';

describe('<event-card> with an invitation', () => {
  const facts = [
    {tells: 'the date', reads: '3. december torsdag kl. 18.00–21.00'},
    {tells: 'the place', reads: 'Beboerhuset, Vestergade 43, 8000 Aarhus C'},
    {tells: 'the summary', reads: 'Kom og spis med dine naboer.'},
    {tells: 'the description', reads: 'Vi laver mad sammen.'},
    {tells: 'a part under its heading', reads: 'Børn Børn er velkomne.'},
    {tells: 'what one takes home', reads: 'Det får du med hjem Opskrifter Nye bekendtskaber'},
    {tells: 'for whom it is', reads: 'Målgruppe Alle i boligområdet'},
    {tells: 'who is responsible', reads: 'Ansvarlig Asta Holm, vært, Beboerforeningen'},
    {tells: 'who contributes', reads: 'Bidragyder Bo Lund'},
    {tells: 'who has yet to agree', reads: 'Cleo Dam (endnu ikke bekræftet) · oplægsholder'},
    {tells: 'who has yet to be named', reads: 'KL (navn følger) · paneldeltager'},
    {tells: 'who helps in another way', reads: 'Med støtte fra Madklubben'},
    {tells: 'the price, and what it comes to', reads: 'Pris 100 kr. + moms (125 kr. inkl. moms)'},
    {tells: 'until when one gets the money back', reads: '1. december, så får du pengene tilbage'},
    {tells: 'what is kept of it', reads: 'minus et gebyr på 20 kr. Derefter'},
    {tells: 'what there is to download', reads: 'Til download Menu (PDF)'},
    {tells: 'the hashtags', reads: 'Emner #naboskab'},
    {tells: 'until when one can sign up', reads: 'Tilmelding senest 1. december'},
  ];

  for (const {tells, reads} of facts) {
    it(`tells ${tells}`, async () => {
      expect(cardText(await mountCard(INVITATION))).to.contain(reads);
    });
  }

  it('calls several who are responsible so', async () => {
    const card = await mountCard({organizer: [{name: 'Asta Holm'}, {name: 'Ib Lund'}]});
    expect(partText(card, 'facts')).to.equal('Ansvarlige Asta Holm Ib Lund');
  });

  it('shows a list as a list', async () => {
    const items = (await mountCard(INVITATION)).shadowRoot?.querySelectorAll('.prose li');
    expect([...(items ?? [])].map(item => item.textContent)).to.eql(['Forret', 'Hovedret']);
  });

  it('makes bare addresses links', async () => {
    expect(inside(await mountCard(INVITATION), '.prose a')?.getAttribute('href')).to.equal(
      'https://beboerhus.example/mad',
    );
  });

  it('keeps the space of a picture and what must be seen of it', async () => {
    const image = inside<HTMLImageElement>(await mountCard(INVITATION), 'img');
    expect([image?.getAttribute('width'), image?.style.objectPosition]).to.eql(['1200', '30% 40%']);
  });

  it('composes a mail to sign up', async () => {
    const link = inside(await mountCard(INVITATION), '[part="action"]');
    expect([link?.getAttribute('href'), link?.textContent?.trim()]).to.eql([
      'mailto:bo@beboerhus.example?subject=Tilmelding%3A%20F%C3%A6llesspisning',
      'Tilmelding til bo@beboerhus.example',
    ]);
  });

  it('says that a price is not known rather than that it is free', async () => {
    const card = await mountCard({offers: {name: 'Studerende', priceCurrency: 'DKK'}});
    expect(partText(card, 'facts')).to.equal('Pris Studerende: Prisen er ikke oplyst');
  });

  it('says that cancelling no longer pays when all deadlines have been', async () => {
    const card = await mountCard(INVITATION, {now: '2026-12-02T10:00'});
    expect(cardText(card)).to.contain('Ved afbud betales beløbet ikke længere tilbage.');
  });

  it('shows what looks like markup as it is written', async () => {
    const card = await mountCard({name: '<3 naboer & 1 < 2 > 0'});
    expect(partText(card, 'title')).to.equal('<3 naboer & 1 < 2 > 0');
  });

  it('marks the words of a feed in another language', async () => {
    const card = await mountCard({...INVITATION, inLanguage: 'sv'});
    expect([inside(card, 'article')?.lang, inside(card, '[part="title"]')?.lang]).to.eql([
      'da',
      'sv',
    ]);
  });

  it('speaks English on an English page', async () => {
    const card = await mountCard(INVITATION, {lang: 'en'});
    expect(partText(card, 'when')).to.match(/^3 December Thursday 18:00–21:00$/);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible in ${theme} colours`, async () => {
      await expect(await mountCard(INVITATION, {theme})).to.be.accessible();
    });
  }

  for (const width of ['240px', '320px', '700px', '1200px']) {
    it(`fits into ${width}`, async () => {
      const card = await mountCard({
        ...INVITATION,
        name: 'Boligområdeomstillingsmulighedsundersøgelsesfællesspisning',
      });
      card.style.width = width;
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    });
  }

  it('has headings that fit the page’s outline', async () => {
    const card = await mountCard(INVITATION);
    card.headingLevel = 4;
    await card.updateComplete;
    const headings = [...(card.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])];
    expect(headings.map(({localName}) => localName)).to.eql(['h4', 'h5', 'h5']);
  });

  describe('in its compact form', () => {
    it('shows date, title and place', async () => {
      const card = await mountCard(INVITATION, {compact: true});
      expect(cardText(card)).to.match(/8000 Aarhus C Læs hele invitationen ?: Fællesspisning$/);
    });

    it('opens the rest in place', async () => {
      const card = await mountCard(INVITATION, {compact: true, now: NOW});
      inside(card, '[part="more"]')?.click();
      await card.updateComplete;
      expect(cardText(card)).to.contain('Vi laver mad sammen.');
    });

    it('is accessible', async () => {
      await expect(await mountCard(INVITATION, {compact: true})).to.be.accessible();
    });
  });
});
