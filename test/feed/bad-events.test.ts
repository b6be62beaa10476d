import {expect} from '@open-wc/testing';
import {problemsOf, readEvent, readOk} from '../support/read.ts';

describe('a problem', () => {
  it('names its place in an event that is the whole feed', () => {
    const {problems} = readOk({name: 'Suppe', startDate: '2026-12-03', offers: {price: 'x'}});
    expect(problems.map(({path}) => path)).to.deep.equal(['offers[0].price']);
  });

  it('is told once', () => {
    const location = {name: 'Salen', url: 'javascript:1'};
    expect(problemsOf({location})).to.deep.equal(['link-refused location.url']);
  });
});

describe('a bad event', () => {
  const bad = [null, 7, 'x', [], {}, {name: ''}, {startDate: '2026-12-03'}, {'@type': 'Event'}];

  it('never hides the good ones', () => {
    const good = {name: 'Suppe', startDate: '2026-12-03'};
    const {feed} = readOk({events: [...bad, good, ...bad]});
    expect(feed.events.map(({name}) => name)).to.deep.equal(['Suppe']);
  });

  for (const event of bad) {
    it(`is reported: ${JSON.stringify(event)}`, () => {
      const kinds = readOk({events: [event]}).problems.map(({kind}) => kind);
      expect(kinds[0]).to.be.oneOf(['unreadable', 'name-missing']);
    });
  }

  it('is there with what can be read when one of its fields is wrong', () => {
    const fields = {
      offers: {price: 'gratis'},
      image: 'javascript:1',
      eventStatus: 'x',
      performer: 7,
    };
    expect(readEvent(fields).name).to.equal('Fællesspisning');
  });
});
