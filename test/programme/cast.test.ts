import {expect} from '@open-wc/testing';
import type {ProgrammeItem} from '../../src/feed/model.ts';
import {castOf} from '../../src/programme/cast.ts';
import {anItem, aPerson} from '../support/an-entry.ts';

const cast = (kind: ProgrammeItem['kind'], ...people: (readonly [string, string?])[]) =>
  castOf(anItem({kind, people: people.map(([name, role]) => aPerson({name, role}))})).map(
    ({role, people: those}) => [role ?? '', ...those.map(({name}) => name)].join(' ').trim(),
  );

describe('who takes part', () => {
  it('is told together with those who do the same', () => {
    const told = cast(
      'debate',
      ['Kristine', 'introducer'],
      ['Lisa', 'moderator'],
      ['Marie', 'introducer'],
    );
    expect(told).to.deep.equal(['introducer Kristine Marie', 'moderator Lisa']);
  });

  it('begins with those whose part goes without saying', () => {
    const told = cast('talk', ['Lisa', 'moderator'], ['Asta', 'speaker'], ['Ib']);
    expect(told).to.deep.equal(['Asta Ib', 'moderator Lisa']);
  });

  it('does not call the panel of a panel panellists', () => {
    expect(cast('panel', ['Pelle', 'panelist'])).to.deep.equal(['Pelle']);
  });

  it('calls panellists so where there is no panel', () => {
    expect(cast('talk', ['Pelle', 'panelist'])).to.deep.equal(['panelist Pelle']);
  });

  it('is nobody where nobody is named', () => {
    expect(cast('break')).to.deep.equal([]);
  });
});
