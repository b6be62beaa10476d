import {expect} from '@open-wc/testing';
import {rowsOf} from '../../src/programme/rows.ts';
import {aMoment, anItem} from '../support/an-entry.ts';

const slot = (name: string, start: string, fields = {}) => ({
  item: anItem({name, ...fields}),
  start: aMoment(start),
});

const names = (...slots: ReturnType<typeof slot>[]) =>
  rowsOf(slots).map(row => row.map(({item}) => item.name));

describe('what runs side by side', () => {
  it('is what begins together on different tracks', () => {
    const rows = names(slot('Kor', '09:00', {track: 'A'}), slot('Dans', '09:00', {track: 'B'}));
    expect(rows).to.deep.equal([['Kor', 'Dans']]);
  });

  it('is what begins together in different rooms', () => {
    const rows = names(
      slot('Kor', '09:00', {place: 'Sal 1'}),
      slot('Dans', '09:00', {place: 'Sal 2'}),
    );
    expect(rows).to.deep.equal([['Kor', 'Dans']]);
  });

  it('is not what begins at another time', () => {
    const rows = names(slot('Kor', '09:00', {track: 'A'}), slot('Dans', '09:30', {track: 'B'}));
    expect(rows).to.deep.equal([['Kor'], ['Dans']]);
  });

  it('is not what is for all', () => {
    const rows = names(slot('Pause', '09:00'), slot('Dans', '09:00', {track: 'B'}));
    expect(rows).to.deep.equal([['Pause'], ['Dans']]);
  });

  it('is not what has no time', () => {
    const rows = names(slot('Kor', '', {track: 'A'}), slot('Dans', '', {track: 'B'}));
    expect(rows).to.deep.equal([['Kor'], ['Dans']]);
  });
});
