import {expect} from '@open-wc/testing';
import type {Offer} from '../../src/feed/model.ts';
import {costLines, formatCost} from '../../src/format/cost.ts';
import {text} from '../../src/text/da.ts';
import {text as words} from '../../src/text/form-da.ts';

const anOffer = (fields: Partial<Offer> = {}): Offer => ({
  id: 'full',
  price: 4975,
  currency: 'DKK',
  vat: 'added',
  vatPercent: 25,
  includes: [],
  soldOut: false,
  ...fields,
});

/** Engines set different spaces. */
const plain = (line: string) => line.replace(/\s/g, ' ');

const written = (offer: Offer, people: number) =>
  costLines(offer, people, text, words).map(({label, amount}) => plain(`${label}: ${amount}`));

describe('what a sign-up costs', () => {
  it('is told with VAT on top', () => {
    expect(written(anOffer(), 2)).to.deep.equal([
      '2 × 4.975 kr.: 9.950 kr.',
      'Moms 25 %: 2.487,50 kr.',
      'I alt: 12.437,50 kr.',
    ]);
  });

  it('is told with VAT within', () => {
    expect(written(anOffer({vat: 'included', price: 100}), 1)).to.deep.equal([
      '1 × 100 kr.: 100 kr.',
      'Heraf moms 25 %: 20 kr.',
      'I alt: 100 kr.',
    ]);
  });

  it('leaves VAT unreckoned where the rate is not known', () => {
    expect(written(anOffer({vatPercent: undefined}), 2)).to.deep.equal([
      '2 × 4.975 kr.: 9.950 kr.',
      'I alt: 9.950 kr. + moms',
    ]);
  });

  it('is not told where the price is not known, and is then not free either', () => {
    expect(written(anOffer({price: undefined}), 1)).to.be.empty;
    expect(formatCost(anOffer({price: undefined}), 1, text)).to.equal('');
  });

  it('is nothing where it is free', () => {
    expect(formatCost(anOffer({price: 0}), 3, text)).to.equal('Gratis');
  });
});
