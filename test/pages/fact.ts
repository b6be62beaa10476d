import {expect} from '@open-wc/testing';

/** Something that a source page tells, and how a visitor reads it. */
export interface Fact {
  readonly fact: string;
  readonly reads: string | RegExp;
}

/** What an element shows, once it is shown. */
export type Reading = () => string;

/** Sees to it that each fact can be read, each in a test of its own. */
export function itTells(facts: readonly Fact[], reading: Reading): void {
  for (const {fact, reads} of facts) {
    it(`tells ${fact}`, () => {
      if (typeof reads === 'string') expect(reading()).to.contain(reads);
      else expect(reading()).to.match(reads);
    });
  }
}
