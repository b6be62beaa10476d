import {expect} from '@open-wc/testing';
import {problemsOf, readEvent} from '../support/read.ts';

const september = {id: 'september', startDate: '2026-09-24'};
const november = {id: 'november', startDate: '2026-11-11'};

describe('sub-events', () => {
  it('are dates to choose from in a series', () => {
    const {dates, programme} = readEvent({
      '@type': 'EventSeries',
      subEvent: [{...september, name: 'Første hold'}, november],
    });
    expect([dates.map(({id}) => id), programme]).to.deep.equal([['september', 'november'], []]);
  });

  it('are dates in a series that gives the whole address of its type', () => {
    const {dates} = readEvent({
      '@type': 'https://schema.org/EventSeries',
      subEvent: [{...september, name: 'Første hold'}],
    });
    expect(dates.map(({name}) => name)).to.deep.equal(['Første hold']);
  });

  it('are the programme of an event', () => {
    const {dates, programme} = readEvent({subEvent: [{name: 'Suppe'}, {name: 'Kaffe'}]});
    expect([dates.length, programme.map(({name}) => name)]).to.deep.equal([1, ['Suppe', 'Kaffe']]);
  });

  it('may be both: those without a name of their own are dates', () => {
    const {dates, programme} = readEvent({subEvent: [november, {name: 'Suppe'}, september]});
    expect([dates.map(({id}) => id), programme.map(({name}) => name)]).to.deep.equal([
      ['september', 'november'],
      ['Suppe'],
    ]);
  });

  it('come in order of time', () => {
    const {dates} = readEvent({'@type': 'EventSeries', subEvent: [november, september]});
    expect(dates.map(({id}) => id)).to.deep.equal(['september', 'november']);
  });

  it('are left out of the programme when they are only an address', () => {
    expect(readEvent({subEvent: ['https://example.org/e/1']}).programme).to.deep.equal([]);
  });
});

describe('a daily schedule', () => {
  const eventSchedule = {
    repeatFrequency: 'P1D',
    startDate: '2026-09-24',
    endDate: '2026-09-25',
    startTime: '09:00:00',
    endTime: '16:00',
  };

  it('gives each day the same hours', () => {
    expect(readEvent({startDate: undefined, eventSchedule}).dates[0]).to.deep.include({
      start: {date: '2026-09-24', time: '09:00'},
      end: {date: '2026-09-25', time: '16:00'},
      daily: true,
    });
  });

  it('is not daily when there is only one day', () => {
    const oneDay = {...eventSchedule, endDate: '2026-09-24'};
    expect(readEvent({eventSchedule: oneDay}).dates[0]?.daily).to.equal(false);
  });

  it('takes its days from the event', () => {
    const {startTime, endTime, repeatFrequency} = eventSchedule;
    const {dates} = readEvent({
      startDate: '2026-09-24',
      endDate: '2026-09-26',
      eventSchedule: {repeatFrequency, startTime, endTime},
    });
    expect(dates[0]).to.deep.include({
      start: {date: '2026-09-24', time: '09:00'},
      end: {date: '2026-09-26', time: '16:00'},
    });
  });
});

describe('a date', () => {
  it('keeps its own places, place and status', () => {
    const {dates} = readEvent({
      '@type': 'EventSeries',
      subEvent: {
        ...september,
        location: 'Salen',
        eventStatus: 'https://schema.org/EventCancelled',
        maximumAttendeeCapacity: '40',
        remainingAttendeeCapacity: 0,
      },
    });
    expect(dates[0]).to.deep.include({
      place: {name: 'Salen', online: false},
      status: 'EventCancelled',
      capacity: 40,
      remaining: 0,
    });
  });

  it('that is not set is reported, and the event is there all the same', () => {
    const problems = problemsOf({startDate: undefined});
    expect([readEvent({startDate: undefined}).dates, problems]).to.deep.equal([
      [],
      ['date-missing'],
    ]);
  });
});
