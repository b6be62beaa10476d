import {expect} from '@open-wc/testing';
import {problemsOf, readEvent} from '../support/read.ts';

const offerOf = (offer: object) => readEvent({offers: offer}).offers[0];

describe('a price', () => {
  const cases: {written: unknown; price: number | undefined}[] = [
    {written: 4975, price: 4975},
    {written: 0, price: 0},
    {written: '48', price: 48},
    {written: '48.50', price: 48.5},
    {written: '48,50', price: 48.5},
    {written: undefined, price: undefined},
    {written: '', price: undefined},
  ];

  for (const {written, price} of cases) {
    it(`of ${JSON.stringify(written)} is ${price ?? 'not known'}`, () => {
      expect(offerOf({price: written})?.price).to.equal(price);
    });
  }

  for (const written of ['gratis', '4.975', 4.975, '1 000', '100-200', -5]) {
    it(`of ${JSON.stringify(written)} is not guessed`, () => {
      expect(offerOf({price: written})?.price).to.equal(undefined);
    });

    it(`of ${JSON.stringify(written)} is reported`, () => {
      expect(problemsOf({offers: {price: written}})).to.deep.equal([
        'price-unreadable offers[0].price',
      ]);
    });
  }

  it('has VAT on top, in it, or doesn’t say', () => {
    const {offers} = readEvent({
      offers: [
        {price: 1, valueAddedTaxIncluded: false},
        {price: 1, priceSpecification: {valueAddedTaxIncluded: true}},
        {price: 1},
      ],
    });
    expect(offers.map(({vat}) => vat)).to.deep.equal(['added', 'included', 'unknown']);
  });

  it('is in the feed’s currency where it names none', () => {
    const offer = offerOf({price: 1, priceCurrency: 'nok'});
    expect(offer?.currency).to.equal('NOK');
  });

  it('is read from inside a bundle of prices', () => {
    const {offers} = readEvent({
      offers: {
        '@type': 'AggregateOffer',
        lowPrice: 50,
        highPrice: 100,
        offers: [
          {name: 'Barn', price: 50},
          {name: 'Voksen', price: 100},
        ],
      },
    });
    expect(offers.map(({name, price}) => [name, price])).to.deep.equal([
      ['Barn', 50],
      ['Voksen', 100],
    ]);
  });

  it('keeps what it includes', () => {
    expect(offerOf({price: 1, includes: ['frokost', 'kaffe']})?.includes).to.deep.equal([
      'frokost',
      'kaffe',
    ]);
  });

  it('is sold out when schema.org says so', () => {
    expect(offerOf({availability: 'https://schema.org/SoldOut'})?.soldOut).to.equal(true);
  });
});

describe('a refund rule', () => {
  it('reaches back ten years at the most', () => {
    const {refunds} = readEvent({refundPolicy: {daysBefore: 200_000_000}});
    expect(refunds[0]?.daysBefore).to.equal(3650);
  });

  it('keeps a percentage to the decimal, and the least that is kept', () => {
    const {refunds} = readEvent({
      refundPolicy: {daysBefore: 14, feePercent: 12.5, feeMinimum: 49.5, currency: 'NOK'},
    });
    expect(refunds).to.deep.equal([
      {daysBefore: 14, feePercent: 12.5, feeMinimum: 49.5, currency: 'NOK'},
    ]);
  });

  it('is in the currency of the price', () => {
    const {refunds} = readEvent({
      offers: {price: 100, priceCurrency: 'SEK'},
      refundPolicy: {daysBefore: 7},
    });
    expect(refunds[0]?.currency).to.equal('SEK');
  });

  it('comes after those with an earlier deadline', () => {
    const {refunds} = readEvent({
      refundPolicy: [{daysBefore: 3, feePercent: 50}, {daysBefore: 30}],
    });
    expect(refunds.map(({daysBefore}) => daysBefore)).to.deep.equal([30, 3]);
  });

  it('promises nothing when its fee can’t be read', () => {
    expect(readEvent({refundPolicy: {daysBefore: 14, feePercent: 'ti'}}).refunds).to.deep.equal([]);
  });
});
