import {expect} from '@open-wc/testing';
import * as z from 'zod';
import {FeedSchema} from '../../src/feed/schema.ts';
import {aPublishedEvent, aPublishedFeed, type Published} from '../support/an-entry.ts';

const isAccepted = (published: unknown) => FeedSchema.safeParse(published).success;
const event = (fields: Published) => aPublishedFeed(aPublishedEvent(fields));

describe('a published feed', () => {
  const accepted: {what: string; published: unknown}[] = [
    {what: 'an object with events', published: event({})},
    {what: 'a single event', published: aPublishedEvent()},
    {what: 'a list', published: [aPublishedEvent()]},
    {
      what: 'a graph with other things in it',
      published: {'@graph': [aPublishedEvent(), {'@type': ['Place', 'Library']}]},
    },
    {what: 'a list of items', published: {itemListElement: [{item: aPublishedEvent()}]}},
    {what: 'a newsletter alone', published: {newsletter: {topics: ['Mad']}}},
    {what: 'articles alone', published: {articles: [{headline: 'Nyt køkken'}]}},
    {what: 'fields that we don’t know', published: event({doorTime: '17:30'})},
    {what: 'an event whose day is not set', published: event({startDate: undefined})},
    {
      what: 'a status by its address',
      published: event({eventStatus: 'https://schema.org/EventCancelled'}),
    },
    {
      what: 'a programme in several layers',
      published: event({subEvent: {name: 'A', subEvent: [{name: 'B'}]}}),
    },
    {what: 'someone yet to be named', published: event({performer: {worksFor: 'KS'}})},
    {
      what: 'dates to choose from',
      published: event({'@type': 'EventSeries', subEvent: [{startDate: '2026-12-03'}]}),
    },
  ];

  for (const {what, published} of accepted) {
    it(`may be or have ${what}`, () => {
      expect(FeedSchema.safeParse(published).error?.issues ?? []).to.deep.equal([]);
    });
  }

  const refused: {what: string; published: unknown}[] = [
    {what: 'nothing', published: {}},
    {what: 'an event without a name', published: event({name: undefined})},
    {what: 'an event with a blank name', published: event({name: '  '})},
    {what: 'a day that doesn’t exist', published: event({startDate: '2026-02-29'})},
    {what: 'a time that doesn’t exist', published: event({startDate: '2026-12-03T24:10'})},
    {what: 'a date in words', published: event({startDate: '3. december'})},
    {what: 'an end before the start', published: event({endDate: '2026-12-02'})},
    {what: 'an end an hour before the start', published: event({endDate: '2026-12-03T17:00'})},
    {
      what: 'an impossible day in the programme',
      published: event({subEvent: {name: 'A', startDate: '2026-13-01'}}),
    },
    {
      what: 'an impossible day deep in the programme',
      published: event({subEvent: {name: 'A', subEvent: [{name: 'B', startDate: '2026-13-01'}]}}),
    },
    {what: 'a price in words', published: event({offers: {price: 'gratis'}})},
    {what: 'a price with a dot at the thousands', published: event({offers: {price: '4.975'}})},
    {what: 'a negative price', published: event({offers: {price: -1}})},
    {what: 'a status in our own words', published: event({eventStatus: 'aflyst'})},
    {what: 'a link that runs a script', published: event({url: 'javascript:alert(1)'})},
    {
      what: 'two events of one name',
      published: aPublishedFeed(aPublishedEvent(), aPublishedEvent()),
    },
    {what: 'an address that is none', published: event({registration: {email: 'paul'}})},
    {
      what: 'a choice without options',
      published: event({registration: {questions: [{label: 'A', kind: 'choice'}]}}),
    },
    {what: 'a weekly schedule', published: event({eventSchedule: {repeatFrequency: 'P1W'}})},
    {what: 'a time zone in words', published: event({timeZone: 'dansk tid'})},
    {what: 'a nameless event in a graph', published: {'@graph': [{'@type': 'Event'}]}},
  ];

  for (const {what, published} of refused) {
    it(`must not be or have ${what}`, () => {
      expect(isAccepted(published)).to.equal(false);
    });
  }
});

/** Every object in a JSON Schema that describes fields of ours. */
function fieldsWithoutWords(schema: z.core.JSONSchema.BaseSchema): readonly string[] {
  const definitions = Object.entries(schema.$defs ?? {});
  return definitions.flatMap(([definition, {properties = {}}]) =>
    Object.entries(properties).flatMap(([name, field]) =>
      typeof field === 'object' && (field.description ?? field.$ref) ? [] : `${definition}.${name}`,
    ),
  );
}

describe('the JSON Schema for editors', () => {
  it('is made from it, each thing once', () => {
    const schema = z.toJSONSchema(FeedSchema, {io: 'input'});
    expect(Object.keys(schema.$defs ?? {})).to.include.members(['Event', 'Place', 'Person']);
  });

  it('says of each field what it is for', () => {
    expect(fieldsWithoutWords(z.toJSONSchema(FeedSchema, {io: 'input'}))).to.deep.equal([]);
  });
});
