import {expect} from '@open-wc/testing';
import {isBusinessNumber, isGln} from '../../src/contract/business-numbers.ts';

describe('business numbers', () => {
  for (const [country, number] of [
    ['DK', '25313763'],
    ['DK', 'CVR 25 31 37 63'],
    ['DK', 'DK25313763'],
    ['NO', '974 760 673'],
    ['NO', 'NO 974760673 MVA'],
    ['SE', '556703-7485'],
  ] as const) {
    it(`are known as they are written in ${country}: ${number}`, () => {
      expect(isBusinessNumber(number, country)).to.equal(true);
    });
  }

  for (const [country, number] of [
    ['DK', '25313764'],
    ['DK', '2531376'],
    ['NO', '974760674'],
    ['SE', '556703-7486'],
    ['DK', 'our own'],
  ] as const) {
    it(`are refused in ${country} with a digit wrong: ${number}`, () => {
      expect(isBusinessNumber(number, country)).to.equal(false);
    });
  }

  it('are anything where nobody knows the country', () => {
    expect(isBusinessNumber('HRB 1234', undefined)).to.equal(true);
  });

  it('know an EAN number by its check digit', () => {
    expect(isGln('EAN 5798 0098 11578')).to.equal(true);
    expect(isGln('5798009811579')).to.equal(false);
  });
});
