import {expect} from '@open-wc/testing';
import {aDate, aMoment, anEntry} from '../support/an-entry.ts';
import {calendarEventOf, fileOf, MADE, propertyOf} from './calendar-file.ts';

const inUtc = (date: Date) => date.toISOString().slice(0, 16);

describe('the calendar file', () => {
  it('has the title, the place and the words of the event', () => {
    const event = calendarEventOf(
      anEntry({
        name: 'Fællesspisning; med sang, kaffe',
        place: {name: 'Beboerhuset', street: 'Vestergade 43', online: false},
        summary: 'Kom og spis med.',
        url: 'https://beboerhus.example/spis',
      }),
    );
    expect([event.summary, event.location, event.description, propertyOf(event, 'url')]).to.eql([
      'Fællesspisning; med sang, kaffe',
      'Beboerhuset, Vestergade 43',
      'Kom og spis med.\n\nhttps://beboerhus.example/spis',
      'https://beboerhus.example/spis',
    ]);
  });

  it('leads to the page it was taken from, when the event has none of its own', () => {
    const event = calendarEventOf(anEntry(), {...MADE, url: 'https://partner.example/kalender'});
    expect(propertyOf(event, 'url')).to.equal('https://partner.example/kalender');
  });

  const days = [
    {when: 'in winter', zone: 'Europe/Copenhagen', day: '2026-12-03', utc: '2026-12-03T17:00'},
    {when: 'in summer', zone: 'Europe/Copenhagen', day: '2026-07-03', utc: '2026-07-03T16:00'},
    {
      when: 'the day after spring forward',
      zone: 'Europe/Copenhagen',
      day: '2026-03-29',
      utc: '2026-03-29T16:00',
    },
    {
      when: 'the day clocks go back',
      zone: 'Europe/Copenhagen',
      day: '2026-10-25',
      utc: '2026-10-25T17:00',
    },
    {when: 'on New Year’s Day', zone: 'Europe/Oslo', day: '2027-01-01', utc: '2027-01-01T17:00'},
    {
      when: 'where summer is in January',
      zone: 'Australia/Sydney',
      day: '2027-01-15',
      utc: '2027-01-15T07:00',
    },
    {
      when: 'where clocks are never changed',
      zone: 'Asia/Kolkata',
      day: '2026-07-03',
      utc: '2026-07-03T12:30',
    },
  ];

  for (const {when, zone, day, utc} of days) {
    it(`is at the same moment in every calendar ${when} (${zone})`, () => {
      const date = aDate({start: aMoment(`${day}T18:00`), end: aMoment(`${day}T21:00`)});
      const event = calendarEventOf(anEntry({timeZone: zone, dates: [date]}));
      expect(inUtc(event.startDate.toJSDate())).to.equal(utc);
    });
  }

  it('lasts as long as the event', () => {
    const date = aDate({start: aMoment('2026-12-03T18:00'), end: aMoment('2026-12-03T20:30')});
    expect(calendarEventOf(anEntry({dates: [date]})).duration.toString()).to.equal('PT2H30M');
  });

  it('says no end when none is known', () => {
    expect(fileOf(anEntry())).not.to.contain('DTEND');
  });

  it('ends with the last day when its hour is not known', () => {
    const date = aDate({start: aMoment('2026-12-03T12:00'), end: aMoment('2026-12-04')});
    expect(calendarEventOf(anEntry({dates: [date]})).endDate.toString()).to.equal(
      '2026-12-05T00:00:00',
    );
  });

  it('takes whole days where there are no hours, the last one included', () => {
    const date = aDate({start: aMoment('2026-12-05'), end: aMoment('2026-12-06')});
    const {startDate, endDate} = calendarEventOf(anEntry({dates: [date]}));
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).to.eql([
      true,
      '2026-12-05',
      '2026-12-07',
    ]);
  });

  it('comes back each day with the same hours', () => {
    const date = aDate({
      start: aMoment('2026-09-24T09:00'),
      end: aMoment('2026-09-25T16:00'),
      daily: true,
    });
    const event = calendarEventOf(anEntry({dates: [date]}));
    const days = event.iterator();
    expect([days.next(), days.next(), days.next()].map(day => day?.toString())).to.eql([
      '2026-09-24T09:00:00',
      '2026-09-25T09:00:00',
      undefined,
    ]);
    expect(event.duration.toString()).to.equal('PT7H');
  });

  it('ends on the next day each day where its hours go past midnight', () => {
    const date = aDate({
      start: aMoment('2026-09-24T20:00'),
      end: aMoment('2026-09-25T02:00'),
      daily: true,
    });
    const event = calendarEventOf(anEntry({dates: [date]}));
    expect([event.endDate.toString(), event.duration.toString()]).to.eql([
      '2026-09-25T02:00:00',
      'PT6H',
    ]);
  });

  it('is there for an event whose address is none', () => {
    const event = calendarEventOf(anEntry({names: ['https://[']}));
    expect(event.uid).to.match(/@opslag$/);
  });

  it('describes no century of its zone for an event with a wrong end', () => {
    const date = aDate({start: aMoment('2026-12-03T18:00'), end: aMoment('2999-12-03T20:00')});
    expect(fileOf(anEntry({dates: [date]})).match(/BEGIN:DAYLIGHT/g)?.length).to.be.at.most(8);
  });

  it('stays on the clock of the wall when the zone is not known', () => {
    const event = calendarEventOf(anEntry({timeZone: undefined}));
    expect([event.startDate.toString(), event.startDate.zone.tzid]).to.eql([
      '2026-12-03T18:00:00',
      'floating',
    ]);
  });

  it('says that the event is cancelled', () => {
    const event = calendarEventOf(anEntry({status: 'EventCancelled'}));
    expect(propertyOf(event, 'status')).to.equal('CANCELLED');
  });

  it('says that one of its dates is cancelled', () => {
    const event = calendarEventOf(anEntry({dates: [aDate({status: 'EventCancelled'})]}));
    expect(propertyOf(event, 'status')).to.equal('CANCELLED');
  });

  it('is the same event whichever page it was taken from', () => {
    const uids = ['https://one.example/', 'https://two.example/'].map(
      url => calendarEventOf(anEntry(), {...MADE, url}).uid,
    );
    expect(uids[0]).to.equal(uids[1]);
  });

  it('is another event than that of the same name at another organiser', () => {
    const uids = ['https://one.example/spis', 'https://two.example/spis'].map(
      url => calendarEventOf(anEntry({url})).uid,
    );
    expect(uids[0]).not.to.equal(uids[1]);
  });
});
