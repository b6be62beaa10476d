import {expect} from '@open-wc/testing';
import {indexesTo} from '../../src/feed/indexes.ts';

describe('the numbers up to a count', () => {
  for (const {count, numbers} of [
    {count: 3, numbers: [0, 1, 2]},
    {count: 0, numbers: []},
    {count: -1, numbers: []},
    {count: NaN, numbers: []},
  ]) {
    it(`are ${numbers.length} for ${count}`, () => {
      expect(indexesTo(count)).to.deep.equal(numbers);
    });
  }
});
