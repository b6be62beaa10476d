import {expect} from '@open-wc/testing';
import type {Offer} from '../../src/feed/model.ts';
import {totalOf} from '../../src/programme/price.ts';
import {refundSteps} from '../../src/programme/refunds.ts';

const anOffer = (fields: Partial<Offer>): Offer => ({
  id: '1',
  price: 4975,
  vat: 'added',
  vatPercent: 25,
  includes: [],
  soldOut: false,
  ...fields,
});

describe('what a number of people pay', () => {
  it('is the price with VAT on top', () => {
    expect(totalOf(anOffer({}), 2)).to.eql({net: 9950, vat: 2487.5, gross: 12437.5});
  });

  it('is the price that VAT is a part of', () => {
    expect(totalOf(anOffer({price: 125, vat: 'included'}))).to.eql({net: 100, vat: 25, gross: 125});
  });

  it('has no VAT worked out where its rate is not known', () => {
    expect(totalOf(anOffer({vatPercent: undefined}))).to.eql({net: 4975});
  });

  it('is not known where the price is not known', () => {
    expect(totalOf(anOffer({price: undefined}))).to.eql({});
  });

  it('is nothing where it is free', () => {
    expect(totalOf(anOffer({price: 0, vat: 'unknown'}), 3).gross).to.equal(0);
  });

  it('comes out in whole øre', () => {
    expect(totalOf(anOffer({price: 0.1, vat: 'unknown'}), 3).gross).to.equal(0.3);
  });
});

describe('what is paid back', () => {
  const rule = {daysBefore: 14, feePercent: 10, feeMinimum: 50};
  const [step] = refundSteps([rule], '2017-09-06', 1000);

  it('counts the days back from the first', () => {
    expect(step?.lastDay).to.equal('2017-08-23');
  });

  const fees = [
    {price: 1000, fee: 100, because: 'that is the percentage'},
    {price: 100, fee: 50, because: 'that is the least'},
    {price: 30, fee: 30, because: 'no one pays more than the price'},
  ];
  for (const {price, fee, because} of fees) {
    it(`keeps ${fee} of ${price}, because ${because}`, () => {
      expect(refundSteps([rule], '2017-09-06', price)[0]?.fee).to.equal(fee);
    });
  }

  it('tells no day while the event has none', () => {
    expect(refundSteps([rule], undefined, 1000)[0]?.lastDay).to.equal(undefined);
  });

  it('tells no amount while the price is not known', () => {
    expect(refundSteps([rule], '2017-09-06')[0]?.fee).to.equal(undefined);
  });
});
