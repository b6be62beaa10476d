import {expect} from '@open-wc/testing';
import {formatVisitorTime} from '../../src/format/visitor-time.ts';
import {text as da} from '../../src/text/da.ts';
import {aDate, aMoment} from '../support/an-entry.ts';

const evening = aDate({start: aMoment('2026-12-03T19:00'), end: aMoment('2026-12-03T21:00')});

const told = (visitorZone: string, timeZone: string | undefined = 'Europe/Copenhagen') =>
  formatVisitorTime(evening, timeZone, da, visitorZone)?.replace(/\s+/g, ' ');

describe('the time on the visitor’s own clock', () => {
  it('is told where it differs', () => {
    expect(told('Europe/Helsinki')).to.equal('kl. 20.00–22.00');
  });

  it('is told with its day where that differs too', () => {
    expect(told('Asia/Tokyo')).to.equal('4. december kl. 3.00–5.00');
  });

  it('is not told in another zone with the same clock', () => {
    expect(told('Europe/Oslo')).to.equal(undefined);
  });

  it('is not told when the event’s zone is not known', () => {
    expect(formatVisitorTime(evening, undefined, da, 'Asia/Tokyo')).to.equal(undefined);
  });

  it('is not told for a day without hours', () => {
    const day = aDate({start: aMoment('2026-12-03')});
    expect(formatVisitorTime(day, 'Europe/Copenhagen', da, 'Asia/Tokyo')).to.equal(undefined);
  });
});
