import {expect} from '@open-wc/testing';
import {addDays, addMinutes, compareMoments, datesBetween} from '../../src/programme/moments.ts';
import {aMoment} from '../support/an-entry.ts';

describe('counting days', () => {
  const cases = [
    {from: '2026-12-31', days: 1, to: '2027-01-01'},
    {from: '2026-03-28', days: 2, to: '2026-03-30'},
    {from: '2028-03-01', days: -1, to: '2028-02-29'},
  ];
  for (const {from, days, to} of cases) {
    it(`gives ${to} for ${from} and ${days} days`, () => {
      expect(addDays(from, days)).to.equal(to);
    });
  }

  it('gives every date of a run', () => {
    expect(datesBetween('2026-12-30', '2027-01-01')).to.deep.equal([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('gives the one date where the last is before the first', () => {
    expect(datesBetween('2026-12-30', '2026-12-01')).to.deep.equal(['2026-12-30']);
  });
});

describe('counting minutes', () => {
  const cases = [
    {from: '09:45', minutes: 30, to: '10:15'},
    {from: '09:15', minutes: -30, to: '08:45'},
    {from: '23:30', minutes: 60, to: '23:59'},
    {from: '00:30', minutes: -60, to: '00:00'},
  ];
  for (const {from, minutes, to} of cases) {
    it(`gives ${to} for ${from} and ${minutes} minutes`, () => {
      expect(addMinutes(from, minutes)).to.equal(to);
    });
  }
});

describe('the order of moments', () => {
  const cases = [
    {first: '2026-12-03T09:00', second: '2026-12-03T10:00'},
    {first: '2026-12-03T23:00', second: '2026-12-04T01:00'},
    {first: '2026-12-03', second: '2026-12-03T00:00'},
    {first: '2026-12-03T09:00', second: '08:00'},
  ];
  for (const {first, second} of cases) {
    it(`has ${first} before ${second}`, () => {
      expect(compareMoments(aMoment(first), aMoment(second))).to.be.below(0);
    });
  }
});
