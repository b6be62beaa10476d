import {expect} from '@open-wc/testing';
import {problemsOf, readEvent} from '../support/read.ts';

describe('the programme', () => {
  it('has parts with points of their own', () => {
    const {programme} = readEvent({
      subEvent: {
        name: 'Fredag',
        startDate: '2026-12-04',
        subEvent: [{name: 'Suppe', startDate: '18:00'}],
      },
    });
    expect([programme[0]?.kind, programme[0]?.items[0]?.name]).to.deep.equal(['part', 'Suppe']);
  });

  it('may have a workshop with points that have no time', () => {
    const {programme} = readEvent({
      subEvent: {name: 'Kokkeskole', kind: 'workshop', subEvent: ['Snit', 'Sauce']},
    });
    expect([programme[0]?.kind, programme[0]?.items.length]).to.deep.equal(['workshop', 2]);
  });

  it('leaves out and reports a point without a name, and keeps its neighbours', () => {
    const subEvent = [{name: 'Suppe'}, {kind: 'break'}, {name: 'Kaffe'}];
    expect([readEvent({subEvent}).programme.length, ...problemsOf({subEvent})]).to.deep.equal([
      2,
      'name-missing subEvent[1]',
    ]);
  });

  it('keeps who, where and in which language', () => {
    const {programme} = readEvent({
      subEvent: {
        name: 'Soppa',
        inLanguage: 'sv',
        track: 'Mat',
        location: {name: 'Köket'},
        organizer: 'Asta Holm',
      },
    });
    expect(programme[0]).to.deep.include({lang: 'sv', track: 'Mat', place: 'Köket'});
    expect(programme[0]?.people[0]?.role).to.equal('leader');
  });
});
