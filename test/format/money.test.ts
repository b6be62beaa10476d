import {expect} from '@open-wc/testing';
import type {Offer} from '../../src/feed/model.ts';
import {formatOffer} from '../../src/format/offer.ts';
import {formatRefund} from '../../src/format/refund.ts';
import {text as da} from '../../src/text/da.ts';

const anOffer = (fields: Partial<Offer> = {}): Offer => ({
  id: '1',
  price: 4975,
  currency: 'DKK',
  vat: 'added',
  vatPercent: 25,
  includes: [],
  soldOut: false,
  ...fields,
});

const plain = (words: string | undefined) => words?.replace(/\s+/g, ' ');

describe('a price in Danish', () => {
  const cases = [
    {is: 'without VAT', offer: anOffer(), says: '4.975 kr. + moms'},
    {is: 'with VAT', offer: anOffer({vat: 'included'}), says: '4.975 kr. inkl. moms'},
    {is: 'with nothing said of VAT', offer: anOffer({vat: 'unknown'}), says: '4.975 kr.'},
    {is: 'of nothing', offer: anOffer({price: 0}), says: 'Gratis'},
    {is: 'that is not known', offer: anOffer({price: undefined}), says: 'Prisen er ikke oplyst'},
    {is: 'with øre', offer: anOffer({price: 49.5, vat: 'unknown'}), says: '49,50 kr.'},
    {
      is: 'in no known currency',
      offer: anOffer({vat: 'unknown', currency: undefined}),
      says: '4.975',
    },
  ];

  for (const {is, offer, says} of cases) {
    it(`${is} is told as ${says}`, () => {
      expect(plain(formatOffer(offer, da).price)).to.equal(says);
    });
  }

  it('is told with VAT beside it', () => {
    expect(plain(formatOffer(anOffer(), da).gross)).to.equal('6.218,75 kr. inkl. moms');
  });

  it('is told without VAT alone where the rate is not known', () => {
    expect(formatOffer(anOffer({vatPercent: undefined}), da).gross).to.equal(undefined);
  });

  it('says what is in it', () => {
    const offer = anOffer({includes: ['kaffe og te', 'frokost', 'forfriskninger']});
    expect(formatOffer(offer, da).includes).to.equal(
      'Inklusive kaffe og te, frokost og forfriskninger',
    );
  });
});

describe('what is paid back, in Danish', () => {
  const rule = {daysBefore: 14, feePercent: 10, feeMinimum: 50, currency: 'DKK'};
  const today = {today: '2026-11-22'};
  const cases = [
    {
      when: 'day and amount are known',
      step: {...rule, lastDay: '2026-12-01', fee: 497.5},
      says: /^Meld afbud senest tirsdag (den )?1\. december, så får du pengene tilbage minus et gebyr på 497,50 kr\.$/,
    },
    {
      when: 'the amount is not known',
      step: {...rule, lastDay: '2026-12-01'},
      says: /minus et gebyr på 10 %, dog mindst 50 kr\.$/,
    },
    {when: 'the day is not known', step: rule, says: /^Meld afbud senest 14 dage før/},
    {
      when: 'there is no fee',
      step: {...rule, feePercent: 0, feeMinimum: 0},
      says: /så får du pengene tilbage\.$/,
    },
  ];

  for (const {when, step, says} of cases) {
    it(`is told when ${when}`, () => {
      expect(plain(formatRefund(step, da, today))).to.match(says);
    });
  }
});
