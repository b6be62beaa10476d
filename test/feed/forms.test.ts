import {expect} from '@open-wc/testing';
import {aPublishedEvent} from '../support/an-entry.ts';
import {readAny, readOk} from '../support/read.ts';

const dinner = aPublishedEvent({id: 'dinner', name: 'Fællesspisning'});
const choir = aPublishedEvent({id: 'choir', name: 'Korprøve'});

describe('a feed in any of its forms', () => {
  const forms: {form: string; published: unknown; ids: string[]}[] = [
    {form: 'an object with events', published: {events: [dinner, choir]}, ids: ['dinner', 'choir']},
    {form: 'a bare list', published: [dinner, choir], ids: ['dinner', 'choir']},
    {form: 'a single event', published: dinner, ids: ['dinner']},
    {
      form: 'an event that doesn’t say its type',
      published: {name: 'A', startDate: '2026-12-03'},
      ids: ['a'],
    },
    {form: 'a JSON-LD graph', published: {'@graph': [dinner, choir]}, ids: ['dinner', 'choir']},
    {
      form: 'an ItemList',
      published: {
        '@type': 'ItemList',
        itemListElement: [{'@type': 'ListItem', position: 1, item: dinner}],
      },
      ids: ['dinner'],
    },
    {
      form: 'a DataFeed',
      published: {'@type': 'DataFeed', dataFeedElement: [{'@type': 'DataFeedItem', item: choir}]},
      ids: ['choir'],
    },
    {
      form: 'an event with the whole address of its type',
      published: {...dinner, '@type': 'https://schema.org/Event'},
      ids: ['dinner'],
    },
    {
      form: 'an event of a narrower type',
      published: {...dinner, '@type': ['MusicEvent']},
      ids: ['dinner'],
    },
  ];

  for (const {form, published, ids} of forms) {
    it(`is read from ${form}`, () => {
      expect(readOk(published).feed.events.map(({id}) => id)).to.deep.equal(ids);
    });
  }

  it('may hold a newsletter and nothing else', () => {
    const {feed} = readOk({newsletter: {name: 'Nyt fra huset', topics: ['Mad']}});
    expect(feed.newsletter?.topics).to.deep.equal([{id: 'mad', name: 'Mad'}]);
  });

  it('may hold articles and a newsletter, and no events', () => {
    const {feed} = readOk({
      newsletter: {name: 'Nyt fra huset'},
      articles: [{'@type': 'Article', headline: 'Nyt køkken'}],
    });
    expect(feed.articles.map(({name}) => name)).to.deep.equal(['Nyt køkken']);
  });

  it('tells articles from events in a graph', () => {
    const {feed} = readOk({'@graph': [dinner, {'@type': 'NewsArticle', headline: 'Nyt køkken'}]});
    expect(feed.articles.map(({name}) => name)).to.deep.equal(['Nyt køkken']);
  });

  it('finds what a graph describes once and refers to', () => {
    const {feed} = readOk({
      '@graph': [
        {...dinner, location: {'@id': '#hall'}, organizer: [{'@id': '#house'}]},
        {'@type': 'Place', '@id': '#hall', name: 'Salen'},
        {'@type': 'Organization', '@id': '#house', name: 'Huset'},
      ],
    });
    const [event] = feed.events;
    expect([event?.place?.name, event?.people[0]?.name]).to.deep.equal(['Salen', 'Huset']);
  });

  it('is not led round in circles by a graph', () => {
    const circle = {...dinner, '@id': '#dinner', subEvent: [{'@id': '#dinner'}]};
    expect(readOk({'@graph': [circle]}).feed.events).to.have.length(1);
  });

  for (const form of ['@graph', 'itemListElement']) {
    it(`leaves places and web sites out of ${form} without a word`, () => {
      const {feed, problems} = readOk({
        [form]: [{'@type': 'WebSite', name: 'Huset'}, {'@type': 'Place', name: 'Salen'}, dinner],
      });
      expect([feed.events.length, problems]).to.deep.equal([1, []]);
    });
  }

  it('keeps what holds for all of it', () => {
    const {feed} = readOk({
      name: 'Beboerhuset',
      inLanguage: 'da',
      timeZone: 'Europe/Copenhagen',
      api: '/api/',
      events: [],
    });
    expect(feed).to.include({
      name: 'Beboerhuset',
      lang: 'da',
      timeZone: 'Europe/Copenhagen',
      api: 'https://beboerhus.example/api/',
    });
  });
});

describe('what is no feed', () => {
  const others: {what: string; published: unknown}[] = [
    {what: 'null', published: null},
    {what: 'a number', published: 7},
    {what: 'a text', published: 'events'},
    {what: 'true', published: true},
    {what: 'an empty object', published: {}},
    {what: 'events that are no list', published: {events: 'none'}},
    {what: 'an error message', published: {error: {code: 404}}},
    {what: 'a web site’s JSON-LD', published: {'@type': 'WebSite', name: 'Huset'}},
    {what: 'a nameless event', published: {'@type': 'Event', startDate: '2026-12-03'}},
  ];

  for (const {what, published} of others) {
    it(`is said of ${what}`, () => {
      expect(readAny(published)).to.deep.equal({
        ok: false,
        problem: {kind: 'not-a-feed', path: ''},
      });
    });
  }
});
