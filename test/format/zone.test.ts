import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {clockAt, instantAt} from '../../src/format/zone.ts';
import {aMoment} from '../support/an-entry.ts';

const ZONES = ['Europe/Copenhagen', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

describe('the clock of a zone', () => {
  it('shows what people there see', () => {
    expect(clockAt(Date.UTC(2026, 6, 3, 16), 'Europe/Copenhagen')).to.eql({
      date: '2026-07-03',
      time: '18:00',
    });
  });

  it('is not known for a zone that there isn’t', () => {
    expect(clockAt(0, 'Europe/Aarhus')).to.equal(undefined);
  });

  it('shows a time that the spring leaves out as an hour later', () => {
    const instant = instantAt(aMoment('2026-03-29T02:30'), 'Europe/Copenhagen') ?? NaN;
    expect(clockAt(instant, 'Europe/Copenhagen')).to.eql({date: '2026-03-29', time: '03:30'});
  });

  it('takes a time that the autumn has twice as the first of them', () => {
    expect(instantAt(aMoment('2026-10-25T02:30'), 'Europe/Copenhagen')).to.equal(
      Date.UTC(2026, 9, 25, 0, 30),
    );
  });

  for (const zone of ZONES) {
    it(`shows again what an instant was found from in ${zone}`, () => {
      const minute = fc.integer({min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000});
      fc.assert(
        fc.property(minute, minutes => {
          const shown = clockAt(minutes * 60_000, zone) ?? {};
          const instant = instantAt(shown, zone) ?? NaN;
          expect(clockAt(instant, zone)).to.eql(shown);
        }),
      );
    });
  }
});
