import {expect} from '@open-wc/testing';
import {formatDates, formatMoment, formatTimes, formatWhen} from '../../src/format/when.ts';
import {text as da} from '../../src/text/da.ts';
import {text as en} from '../../src/text/en.ts';
import {text as nb} from '../../src/text/nb.ts';
import {text as nn} from '../../src/text/nn.ts';
import {text as sv} from '../../src/text/sv.ts';
import {aDate, aMoment} from '../support/an-entry.ts';

const TODAY = {today: '2026-11-22'};

/** Browsers set spaces of different widths; a reader sees none of that. */
const plain = (words: string) => words.replace(/\s+/g, ' ');

const when = (start: string, end?: string, daily = false) =>
  aDate({start: aMoment(start), end: end === undefined ? undefined : aMoment(end), daily});

describe('when it is, in Danish', () => {
  const cases = [
    {
      is: 'two days with the same hours',
      date: when('2026-09-24T09:00', '2026-09-25T16:00', true),
      days: '24.–25. september',
      hours: 'torsdag–fredag, begge dage kl. 9.00–16.00',
    },
    {
      is: 'a week with the same hours',
      date: when('2026-12-07T09:00', '2026-12-11T16:00', true),
      days: '7.–11. december',
      hours: 'mandag–fredag, alle dage kl. 9.00–16.00',
    },
    {
      is: 'an evening',
      date: when('2026-12-03T18:00', '2026-12-03T21:00'),
      days: '3. december',
      hours: 'torsdag kl. 18.00–21.00',
    },
    {
      is: 'a start without an end',
      date: when('2026-12-03T18:00'),
      days: '3. december',
      hours: 'torsdag kl. 18.00',
    },
    {is: 'a day without hours', date: when('2026-12-03'), days: '3. december', hours: 'torsdag'},
    {
      is: 'a weekend without hours',
      date: when('2026-12-05', '2026-12-06'),
      days: '5.–6. december',
      hours: 'lørdag–søndag',
    },
    {
      is: 'one stretch over two days',
      date: when('2026-12-03T12:00', '2026-12-04T15:00'),
      days: '3.–4. december',
      hours: 'torsdag kl. 12.00 – fredag kl. 15.00',
    },
    {
      is: 'next year',
      date: when('2027-01-09T09:00', '2027-01-09T16:00'),
      days: '9. januar 2027',
      hours: 'lørdag kl. 9.00–16.00',
    },
  ];

  for (const {is, date, days, hours} of cases) {
    it(`tells ${is}`, () => {
      const told = formatWhen(date, da, TODAY);
      expect({days: plain(told.days), hours: plain(told.hours)}).to.eql({days, hours});
    });
  }

  it('tells days of two months', () => {
    expect(plain(formatDates('2026-11-30', '2026-12-01', da, TODAY))).to.match(
      /^30\. november ?[–-] ?1\. december$/,
    );
  });

  it('tells a moment', () => {
    expect(plain(formatMoment(aMoment('2026-12-03T18:00'), da, TODAY))).to.equal(
      '3. december kl. 18.00',
    );
  });

  it('tells no span for an end that is the start', () => {
    expect(formatTimes('18:00', '18:00', da)).to.equal('18.00');
  });
});

describe('what belongs together', () => {
  for (const words of [da, nb, nn, sv]) {
    it(`is an hour with its “kl.” in ${words.lang}`, () => {
      expect(formatMoment(aMoment('2026-12-03T18:00'), words, TODAY)).to.match(/kl\.\u00a018\.00$/);
    });
  }
});

describe('the time of day', () => {
  for (const words of [da, nb, sv]) {
    it(`has a full stop and no zero before it in ${words.lang}`, () => {
      expect(formatTimes('09:05', '16:00', words)).to.equal('9.05–16.00');
    });
  }

  it('has a colon in English', () => {
    expect(formatTimes('09:05', '16:00', en)).to.match(/^0?9:05–16:00$/);
  });
});

describe('when it is, in English', () => {
  it('tells two days with the same hours', () => {
    const {hours} = formatWhen(when('2026-09-24T09:00', '2026-09-25T16:00', true), en, TODAY);
    expect(plain(hours)).to.match(/^Thursday–Friday, both days 0?9:00–16:00$/);
  });
});
