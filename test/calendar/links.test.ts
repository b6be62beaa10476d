import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {googleCalendarLink, outlookCalendarLink} from '../../src/calendar/links.ts';
import {aDate, aMoment, anEntry} from '../support/an-entry.ts';

const evening = aDate({start: aMoment('2026-12-03T18:00'), end: aMoment('2026-12-03T21:00')});
const weekend = aDate({start: aMoment('2026-12-05'), end: aMoment('2026-12-06')});
const twoDays = aDate({
  start: aMoment('2026-09-24T09:00'),
  end: aMoment('2026-09-25T16:00'),
  daily: true,
});

const twoNights = aDate({
  start: aMoment('2026-09-24T20:00'),
  end: aMoment('2026-09-25T02:00'),
  daily: true,
});

const google = (date = evening, entry = anEntry()) =>
  new URL(googleCalendarLink(entry, date)).searchParams;
const outlook = (date = evening, entry = anEntry()) =>
  new URL(outlookCalendarLink(entry, date)).searchParams;

describe('the link to Google Calendar', () => {
  it('carries the hours on the clock of the event', () => {
    expect([google().get('dates'), google().get('ctz')]).to.eql([
      '20261203T180000/20261203T210000',
      'Europe/Copenhagen',
    ]);
  });

  it('carries whole days', () => {
    expect(google(weekend).get('dates')).to.equal('20261205/20261207');
  });

  it('repeats the hours of several days', () => {
    expect([google(twoDays).get('dates'), google(twoDays).get('recur')]).to.eql([
      '20260924T090000/20260924T160000',
      'RRULE:FREQ=DAILY;COUNT=2',
    ]);
  });

  it('ends on the next day where the hours go past midnight', () => {
    expect(google(twoNights).get('dates')).to.equal('20260924T200000/20260925T020000');
  });

  it('sets an hour aside where the end is not known', () => {
    expect(google(aDate()).get('dates')).to.equal('20261203T180000/20261203T190000');
  });
});

describe('the link to Outlook.com', () => {
  it('carries the hours as everyone’s clock has them', () => {
    expect([outlook().get('startdt'), outlook().get('enddt')]).to.eql([
      '2026-12-03T17:00:00.000Z',
      '2026-12-03T20:00:00.000Z',
    ]);
  });

  it('carries whole days', () => {
    const query = outlook(weekend);
    expect([query.get('startdt'), query.get('enddt'), query.get('allday')]).to.eql([
      '2026-12-05',
      '2026-12-07',
      'true',
    ]);
  });
});

describe('the link to Outlook.com for several nights', () => {
  it('ends when the last of them does', () => {
    expect(outlook(twoNights).get('enddt')).to.equal('2026-09-26T00:00:00.000Z');
  });
});

describe('a link to a calendar', () => {
  it('carries any title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), name => {
        const entry = anEntry({name});
        expect([google(evening, entry).get('text'), outlook(evening, entry).get('subject')]).to.eql(
          [name, name],
        );
      }),
    );
  });

  it('holds even where a long description is cut in the middle of a character', () => {
    const entry = anEntry({description: `${'a'.repeat(999)}🎪`});
    expect(google(evening, entry).get('details')).to.equal('a'.repeat(999));
  });
});
