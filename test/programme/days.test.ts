import {expect} from '@open-wc/testing';
import {daysOf, type ProgrammeDay} from '../../src/programme/days.ts';
import {aDate, aMoment, anEntry, anItem} from '../support/an-entry.ts';

const at = (name: string, start: string, end?: string, fields = {}) =>
  anItem({name, start: aMoment(start), end: end ? aMoment(end) : undefined, ...fields});

const part = (name: string, start: string, ...items: ReturnType<typeof anItem>[]) =>
  anItem({name, kind: 'part', start: aMoment(start), items});

const daysWith = (...programme: ReturnType<typeof anItem>[]) => daysOf(anEntry({programme}));

/** A day as a list to read: the heading of a part, or a point with its time. */
const lines = (day: ProgrammeDay | undefined) =>
  day?.parts.flatMap(({part: head, depth, slots}) => [
    ...(head ? [`${'#'.repeat(depth + 1)} ${head.name}`] : []),
    ...slots.map(({item, start}) => `${start.time ?? '–'} ${item.name}`),
  ]);

const untils = (day: ProgrammeDay | undefined) =>
  day?.parts.flatMap(({slots}) =>
    slots.map(({item, until}) => `${item.name} ${until?.time ?? '–'}`),
  );

describe('the days of a programme', () => {
  it('come in order, whatever the order in the feed', () => {
    const days = daysWith(at('Smedje', '2026-12-04T09:00'), at('Viden', '2026-12-03T09:00'));
    expect(days.map(({date}) => date)).to.deep.equal(['2026-12-03', '2026-12-04']);
  });

  it('are none when there is no programme', () => {
    expect(daysWith()).to.deep.equal([]);
  });

  it('put a time without a day on the only day of the event', () => {
    const [day] = daysWith(at('Velkomst', '18:00'));
    expect(day?.date).to.equal('2026-12-03');
  });

  it('put a time without a day on the day of its part', () => {
    const [day] = daysWith(part('Dag 2', '2026-12-04', at('Kaffe', '10:30')));
    expect(day?.date).to.equal('2026-12-04');
  });

  it('leave a time without a day undated when the event may be on several', () => {
    const dates = [aDate(), aDate({id: '2', start: aMoment('2026-12-10T18:00')})];
    const [day] = daysOf(anEntry({dates, programme: [at('Velkomst', '16:00')]}));
    expect(day?.date).to.equal(undefined);
  });

  it('come before what has no day', () => {
    const days = daysOf(
      anEntry({dates: [], programme: [at('Siden', '16:00'), at('Først', '2026-12-03T09:00')]}),
    );
    expect(days.map(({date}) => date)).to.deep.equal(['2026-12-03', undefined]);
  });

  it('have a part on each of the days that its points are on', () => {
    const days = daysWith(
      part('Lejr', '2026-12-03', at('Bål', '2026-12-03T20:00'), at('Bad', '2026-12-04T07:00')),
    );
    expect(days.map(lines)).to.deep.equal([
      ['# Lejr', '20:00 Bål'],
      ['# Lejr', '07:00 Bad'],
    ]);
  });
});

describe('the points of a day', () => {
  it('come in order of time', () => {
    const [day] = daysWith(at('Frokost', '12:00'), at('Velkomst', '09:00'));
    expect(lines(day)).to.deep.equal(['09:00 Velkomst', '12:00 Frokost']);
  });

  it('stay behind the one before them when they have no time', () => {
    const questions = anItem({name: 'Spørgsmål', start: {}});
    const [day] = daysWith(at('Oplæg', '09:00'), questions, at('Frokost', '12:00'));
    expect(lines(day)).to.deep.equal(['09:00 Oplæg', '– Spørgsmål', '12:00 Frokost']);
  });

  it('stand between the parts where they belong', () => {
    const [day] = daysWith(
      at('Morgenmad', '08:30'),
      part('Formiddag', '', at('Oplæg', '09:00')),
      at('Frokost', '12:00'),
      part('Eftermiddag', '', at('Grupper', '13:00')),
    );
    expect(lines(day)).to.deep.equal([
      '08:30 Morgenmad',
      '# Formiddag',
      '09:00 Oplæg',
      '12:00 Frokost',
      '# Eftermiddag',
      '13:00 Grupper',
    ]);
  });

  it('stay with their block inside a part', () => {
    const [day] = daysWith(
      part(
        'Dag 1',
        '2026-12-03',
        at('Velkomst', '09:00'),
        part('Blok A', '', at('Oplæg', '10:00')),
      ),
    );
    expect(lines(day)).to.deep.equal(['# Dag 1', '09:00 Velkomst', '## Blok A', '10:00 Oplæg']);
  });
});

describe('how long a point lasts', () => {
  const cases = [
    {
      when: 'it says when it ends',
      programme: [at('Oplæg', '09:00', '09:40'), at('Pause', '10:00')],
      expected: ['Oplæg 09:40', 'Pause 11:00'],
    },
    {
      when: 'the next one begins',
      programme: [at('Oplæg', '09:00'), at('Pause', '09:50')],
      expected: ['Oplæg 09:50', 'Pause 10:50'],
    },
    {
      when: 'the next one is in another part',
      programme: [
        part('Formiddag', '', at('Oplæg', '09:00')),
        part('Siden', '', at('Sang', '11:00')),
      ],
      expected: ['Oplæg 11:00', 'Sang 12:00'],
    },
    {
      when: 'others begin at the same time',
      programme: [at('Kor', '09:00'), at('Dans', '09:00'), at('Pause', '10:00')],
      expected: ['Kor 10:00', 'Dans 10:00', 'Pause 11:00'],
    },
    {
      when: 'something begins on another track meanwhile',
      programme: [
        at('Kor', '09:00', undefined, {track: 'A'}),
        at('Dans', '09:30', undefined, {track: 'B'}),
        at('Mere kor', '10:00', undefined, {track: 'A'}),
        at('Pause', '11:00'),
      ],
      expected: ['Kor 10:00', 'Dans 11:00', 'Mere kor 11:00', 'Pause 12:00'],
    },
    {
      when: 'it ends before it begins, which cannot be',
      programme: [at('Oplæg', '2026-12-03T09:00', '2026-12-02T10:00'), at('Pause', '09:30')],
      expected: ['Oplæg 09:30', 'Pause 10:30'],
    },
  ];
  for (const {when, programme, expected} of cases) {
    it(`is worked out when ${when}`, () => {
      const [day] = daysWith(...programme);
      expect(untils(day)).to.deep.equal(expected);
    });
  }

  it('is past midnight when it ends earlier than it begins', () => {
    const [day] = daysWith(at('Fest', '22:00', '01:00'));
    expect(day?.parts[0]?.slots[0]?.end).to.deep.equal({date: '2026-12-04', time: '01:00'});
  });

  it('is until the event closes for the last one', () => {
    const dates = [aDate({end: aMoment('2026-12-03T21:30')})];
    const [day] = daysOf(anEntry({dates, programme: [at('Sang', '21:00')]}));
    expect(untils(day)).to.deep.equal(['Sang 21:30']);
  });

  it('is not given as an end that the feed never gave', () => {
    const [day] = daysWith(at('Oplæg', '09:00'), at('Pause', '09:50'));
    expect(day?.parts[0]?.slots[0]?.end).to.equal(undefined);
  });
});
