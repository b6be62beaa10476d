import {expect} from '@open-wc/testing';
import {problemsOf, readEvent} from '../support/read.ts';

const startOf = (startDate: unknown, timeZone = 'Europe/Copenhagen') =>
  readEvent({startDate, timeZone}).dates[0]?.start;

describe('a start', () => {
  const cases: {when: string; startDate: unknown; zone?: string; start: object}[] = [
    {when: 'only the day is known', startDate: '2026-12-03', start: {date: '2026-12-03'}},
    {
      when: 'there is no offset',
      startDate: '2026-12-03T18:00',
      start: {date: '2026-12-03', time: '18:00'},
    },
    {
      when: 'there are seconds',
      startDate: '2026-12-03T18:00:30.500',
      start: {date: '2026-12-03', time: '18:00'},
    },
    {
      when: 'it is told in UTC',
      startDate: '2026-07-03T18:00:00Z',
      start: {date: '2026-07-03', time: '20:00'},
    },
    {
      when: 'its offset is of the hour alone',
      startDate: '2026-12-03T18:00+02',
      start: {date: '2026-12-03', time: '17:00'},
    },
    {
      when: 'its offset has no colon',
      startDate: '2026-12-03T18:00:00-0530',
      start: {date: '2026-12-04', time: '00:30'},
    },
    {
      when: 'the place is across the ocean',
      startDate: '2026-12-03T01:00:00+01:00',
      zone: 'America/New_York',
      start: {date: '2026-12-02', time: '19:00'},
    },
    {
      when: 'it is a leap day',
      startDate: '2028-02-29',
      start: {date: '2028-02-29'},
    },
    {
      when: 'it is a JSON-LD value',
      startDate: {'@type': 'Date', '@value': '2026-12-03'},
      start: {date: '2026-12-03'},
    },
  ];

  for (const {when, startDate, zone, start} of cases) {
    it(`is on the clock of the place when ${when}`, () => {
      const read = startOf(startDate, zone);
      expect({...read}).to.deep.equal(start);
    });
  }

  it('stays as written when the zone is not known', () => {
    const event = readEvent({startDate: '2026-12-03T18:00:00+09:00', timeZone: 'Mars/Olympus'});
    expect(event.dates[0]?.start).to.deep.equal({date: '2026-12-03', time: '10:00'});
  });

  const impossible = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-12-32',
    '2026-12-03T25:00',
    '2026-12-03T18:60',
    '3/12/2026',
    'torsdag',
    20261203,
  ];

  for (const startDate of impossible) {
    it(`is not made up out of ${startDate}`, () => {
      expect(readEvent({startDate}).dates).to.deep.equal([]);
    });

    it(`is reported when it is ${startDate}`, () => {
      expect(problemsOf({startDate})).to.include('date-impossible startDate');
    });
  }

  it('may be a time alone in a programme whose day is not set', () => {
    const {programme} = readEvent({
      startDate: undefined,
      subEvent: [
        {name: 'Velkomst', startDate: '16:00'},
        {name: 'Tak', startDate: '9.30'},
      ],
    });
    expect(programme.map(({start}) => start)).to.deep.equal([{time: '16:00'}, {time: '09:30'}]);
  });
});

describe('an end', () => {
  const endOf = (endDate: string) =>
    readEvent({startDate: '2026-12-03T18:00', endDate}).dates[0]?.end;

  it('is on the day of the start when it is a time alone', () => {
    expect(endOf('21:00')).to.deep.equal({date: '2026-12-03', time: '21:00'});
  });

  it('may be on another day', () => {
    expect(endOf('2026-12-04T01:00')).to.deep.equal({date: '2026-12-04', time: '01:00'});
  });

  for (const endDate of ['2026-12-02', '2026-12-03T17:00']) {
    it(`is left out and reported when it is before the start, as ${endDate} is`, () => {
      const problems = problemsOf({startDate: '2026-12-03T18:00', endDate});
      expect([endOf(endDate), ...problems]).to.deep.equal([undefined, 'end-before-start endDate']);
    });
  }
});

describe('a time zone', () => {
  it('is the feed’s where the event has none', () => {
    expect(readEvent({}).timeZone).to.equal('Europe/Copenhagen');
  });

  it('may be the schedule’s', () => {
    const eventSchedule = {repeatFrequency: 'P1D', scheduleTimezone: 'Europe/London'};
    expect(readEvent({eventSchedule}).timeZone).to.equal('Europe/London');
  });

  it('is the feed’s when the event names one that doesn’t exist', () => {
    expect(readEvent({timeZone: 'Mars/Olympus'}).timeZone).to.equal('Europe/Copenhagen');
  });

  it('is reported when it doesn’t exist', () => {
    expect(problemsOf({timeZone: 'Mars/Olympus'})).to.deep.equal(['time-zone-unknown timeZone']);
  });
});
