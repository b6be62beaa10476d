import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {addressPart} from '../../src/format/address-part.ts';

describe('a text in an address', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(decodeURIComponent(addressPart(text))).to.equal(text);
      }),
    );
  });

  it('loses only the half of a character', () => {
    expect(decodeURIComponent(addressPart('Tag 🎪 \ud83c med'))).to.equal('Tag 🎪  med');
  });
});
