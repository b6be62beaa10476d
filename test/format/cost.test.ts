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
  costLines([{offer, people}], text, words).map(({label, amount}) => plain(`${label}: ${amount}`));

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
    expect(formatCost([{offer: anOffer({price: undefined}), people: 1}], text)).to.equal('');
  });

  it('is nothing where it is free', () => {
    expect(formatCost([{offer: anOffer({price: 0}), people: 3}], text)).to.equal('Gratis');
  });

  describe('for people with different prices', () => {
    const full = {offer: anOffer({name: 'Alle'}), people: 2};
    const student = {offer: anOffer({id: 'student', name: 'Studerende', price: 500}), people: 1};
    const reckoned = (...charges: readonly (typeof full)[]) =>
      costLines(charges, text, words).map(({label, amount}) => plain(`${label}: ${amount}`));

    it('is told price by price, with one sum', () => {
      expect(reckoned(full, student)).to.deep.equal([
        '2 × Alle, 4.975 kr.: 9.950 kr.',
        '1 × Studerende, 500 kr.: 500 kr.',
        'Moms 25 %: 2.612,50 kr.',
        'I alt: 13.062,50 kr.',
      ]);
      expect(plain(formatCost([full, student], text))).to.equal('10.450 kr. + moms');
    });

    it('has a line for each rate of VAT', () => {
      const meal = {offer: anOffer({name: 'Mad', price: 100, vatPercent: 10}), people: 1};
      expect(reckoned(full, meal).slice(2)).to.deep.equal([
        'Moms 25 %: 2.487,50 kr.',
        'Moms 10 %: 10 kr.',
        'I alt: 12.547,50 kr.',
      ]);
    });

    it('counts those in who pay nothing', () => {
      const free = {offer: anOffer({name: 'Frivillig', price: 0, vat: 'unknown'}), people: 1};
      expect(reckoned(full, free)).to.deep.equal([
        '2 × Alle, 4.975 kr.: 9.950 kr.',
        '1 × Frivillig, 0 kr.: 0 kr.',
        'Moms 25 %: 2.487,50 kr.',
        'I alt: 12.437,50 kr.',
      ]);
      expect(plain(formatCost([full, free], text))).to.equal('9.950 kr. + moms');
    });

    it('never adds up two currencies', () => {
      const abroad = {offer: anOffer({name: 'Norge', price: 700, currency: 'NOK'}), people: 1};
      expect(formatCost([full, abroad], text)).to.equal('');
      expect(reckoned(full, abroad).join()).not.to.contain('I alt');
    });
  });
});
