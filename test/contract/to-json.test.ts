import {expect} from '@open-wc/testing';
import {toJson} from '../../src/contract/to-json.ts';

describe('JSON on a page where arrays write themselves', () => {
  before(() => {
    // As Prototype.js did up to 1.6.0.3.
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value(this: readonly unknown[]) {
        return `[${this.map(one => JSON.stringify(one)).join(', ')}]`;
      },
    });
  });
  after(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  it('has arrays in it, and not what they wrote', () => {
    const content = {people: [{name: 'Søren'}], answers: {mad: ['vegansk']}, none: undefined};
    expect(JSON.parse(toJson(content))).to.have.nested.property('answers.mad[0]', 'vegansk');
    expect(toJson(content)).to.equal('{"people":[{"name":"Søren"}],"answers":{"mad":["vegansk"]}}');
  });
});
