import {expect} from '@open-wc/testing';
import {aPublishedEvent, aPublishedFeed} from '../support/an-entry.ts';
import {readEvent, readOk} from '../support/read.ts';

const idsOf = (...events: object[]) =>
  readOk(aPublishedFeed(...events)).feed.events.map(({id}) => id);

describe('the name of an event', () => {
  it('is every one that the feed gives it', () => {
    const {names} = readEvent({
      id: undefined,
      identifier: {value: '17'},
      '@id': 'https://example.org/events/suppe',
    });
    expect(names).to.deep.equal(['17', 'https://example.org/events/suppe', 'suppe']);
  });

  it('is made of what it is called when the feed gives it none', () => {
    expect(readEvent({id: undefined, name: 'Åbent hus – for alle!'}).id).to.equal(
      'åbent-hus-for-alle',
    );
  });

  it('has its day where several are called the same and the feed names none of them', () => {
    const open = (startDate: string) => ({name: 'Åbent hus', startDate});
    expect(idsOf(open('2026-12-03'), open('2026-12-10'), open('2026-12-10'))).to.deep.equal([
      'åbent-hus',
      'åbent-hus-2026-12-10',
      'åbent-hus-2026-12-10-2',
    ]);
  });

  it('is counted on where many are called the same on the same day', () => {
    const open = {name: 'Åbent hus', startDate: '2026-12-03'};
    const ids = idsOf(...Array.from({length: 40}, () => open));
    expect(new Set(ids).size).to.equal(40);
    expect(ids.at(-1)).to.equal('åbent-hus-2026-12-03-39');
  });

  it('is never cut in the middle of a character', () => {
    const {id} = readEvent({id: undefined, name: `a${'𝐁'.repeat(70)}`});
    expect(() => encodeURIComponent(id)).not.to.throw();
  });

  it('is there even when it is called by signs alone', () => {
    expect(idsOf({name: '???', startDate: '2026-12-03'})).to.deep.equal(['event']);
  });

  it('means the first when the feed gives it to two', () => {
    const {feed} = readOk(
      aPublishedFeed(aPublishedEvent({name: 'Suppe'}), aPublishedEvent({name: 'Kaffe'})),
    );
    expect(feed.events.map(({name}) => name)).to.deep.equal(['Suppe']);
  });

  it('is reported with its place when the feed gives it to two', () => {
    const {problems} = readOk(aPublishedFeed(aPublishedEvent({}), aPublishedEvent({})));
    expect(problems).to.deep.equal([
      {kind: 'identifier-twice', path: 'events[1]', value: 'faellesspisning'},
    ]);
  });

  it('may also be an article’s', () => {
    const {feed} = readOk({
      events: [aPublishedEvent({})],
      articles: [{id: 'faellesspisning', headline: 'Fællesspisning'}],
    });
    expect([feed.events.length, feed.articles.length]).to.deep.equal([1, 1]);
  });
});

describe('a point of the programme', () => {
  it('has a name of its own, though others on another day are called the same', () => {
    const day = (name: string) => ({name, subEvent: [{name: 'Kaffe', startDate: '10:30'}]});
    const {programme} = readEvent({subEvent: [day('Fredag'), day('Lørdag')]});
    const ids = programme.flatMap(({id, items}) => [id, ...items.map(item => item.id)]);
    expect(new Set(ids).size).to.equal(4);
  });
});
