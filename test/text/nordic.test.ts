import {expect} from '@open-wc/testing';
import type {Offer} from '../../src/feed/model.ts';
import {formatOffer} from '../../src/format/offer.ts';
import {formatRefund} from '../../src/format/refund.ts';
import {formatWhen} from '../../src/format/when.ts';
import {text as nb} from '../../src/text/nb.ts';
import {text as nn} from '../../src/text/nn.ts';
import {text as sv} from '../../src/text/sv.ts';
import {aDate, aMoment} from '../support/an-entry.ts';

const TODAY = {today: '2026-11-22'};

/** Browsers set spaces of different widths; a reader sees none of that. */
const plain = (words: string) => words.replace(/\s+/g, ' ');

const twoDays = aDate({
  start: aMoment('2026-09-24T09:00'),
  end: aMoment('2026-09-25T16:00'),
  daily: true,
});

const anOffer = (currency: string): Offer => ({
  id: '1',
  price: 4975,
  currency,
  vat: 'added',
  vatPercent: 25,
  includes: [],
  soldOut: false,
});

const refund = {daysBefore: 14, lastDay: '2026-12-01', feePercent: 10, feeMinimum: 50};

describe('in Norwegian', () => {
  it('two days have their hours as Norwegians write them', () => {
    const {days, hours} = formatWhen(twoDays, nb, TODAY);
    expect(plain(`${days}, ${hours}`)).to.equal(
      '24.–25. september, torsdag–fredag, begge dager kl. 9.00–16.00',
    );
  });

  it('a price is told in kroner and without mva.', () => {
    expect(plain(formatOffer(anOffer('NOK'), nb).price)).to.match(/^(4 975 kr|kr 4 975) \+ mva\.$/);
  });

  it('a refund has its last day and its fee', () => {
    const told = formatRefund({...refund, currency: 'NOK'}, nb, TODAY);
    expect(plain(told)).to.match(
      /^Melder du deg av senest tirsdag 1\. desember, får du pengene tilbake, minus et gebyr på 10 %, men minst (50 kr|kr 50)\.$/,
    );
  });
});

describe('in nynorsk', () => {
  it('two days have their hours as those who write nynorsk have them', () => {
    const {days, hours} = formatWhen(twoDays, nn, TODAY);
    expect(plain(`${days}, ${hours}`)).to.equal(
      '24.–25. september, torsdag–fredag, begge dagane kl. 9.00–16.00',
    );
  });

  it('a refund has its last day and its fee', () => {
    const told = formatRefund({...refund, currency: 'NOK'}, nn, TODAY);
    expect(plain(told)).to.match(
      /^Melder du deg av seinast tysdag 1\. desember, får du pengane tilbake, minus eit gebyr på 10 %, men minst (50 kr|kr 50)\.$/,
    );
  });
});

describe('in Swedish', () => {
  it('two days have their hours as Swedes write them', () => {
    const {days, hours} = formatWhen(twoDays, sv, TODAY);
    expect(plain(`${days}, ${hours}`)).to.equal(
      '24–25 september, torsdag–fredag, båda dagarna kl. 9.00–16.00',
    );
  });

  it('a price is told in kronor and without moms', () => {
    expect(plain(formatOffer(anOffer('SEK'), sv).price)).to.equal('4 975 kr exkl. moms');
  });

  it('a refund has its last day and its fee', () => {
    const told = formatRefund({...refund, currency: 'SEK'}, sv, TODAY);
    expect(plain(told)).to.match(
      /^Avbokar du senast (tisdag|tisdagen) (den )?1 december får du pengarna tillbaka, minus en avgift på 10 %, dock minst 50 kr\.$/,
    );
  });
});
