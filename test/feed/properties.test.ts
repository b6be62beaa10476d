import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedSchema} from '../../src/feed/schema.ts';
import {anyJson, inAnyForm, publishableEvent} from '../support/arbitrary-feeds.ts';
import {readAny, readOk} from '../support/read.ts';

describe('reading', () => {
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(anyJson, published => {
        readAny(published);
      }),
      {numRuns: 150},
    );
  });

  it('never throws, whatever stands where an event should', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constant('name'), anyJson)),
        anyJson,
        (events, extra) => {
          readAny({events: [...events, extra, {name: 'Suppe', subEvent: extra, offers: extra}]});
        },
      ),
      {numRuns: 150},
    );
  });

  it('gives problems with a place and a short value', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const {problems} = readOk({events: [one, {name: 'Suppe', startDate: one, url: other}]});
        return problems.every(({path, value = ''}) => path.length > 0 && value.length <= 80);
      }),
    );
  });

  it('finds every event of whatever the schema accepts', () => {
    const published = fc
      .array(publishableEvent, {minLength: 1, maxLength: 3})
      .chain(events => inAnyForm(events).map(feed => ({events, feed})));
    fc.assert(
      fc.property(published, ({events, feed}) => {
        expect(FeedSchema.safeParse(feed).success).to.equal(true);
        const read = readOk(feed).feed.events.map(({name}) => name);
        expect(read).to.deep.equal(events.map(({name}) => name.trim()));
      }),
      {numRuns: 50},
    );
  });
});

const DEPTH = 10_000;

/** Wraps a value in something, ten thousand times over. */
function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'bund';
  for (let depth = 0; depth < DEPTH; depth += 1) value = wrap(value);
  return value;
}

describe('ten thousand layers', () => {
  const layers: {of: string; wrap: (inner: unknown) => unknown}[] = [
    {of: 'lists', wrap: inner => [inner]},
    {of: 'events', wrap: inner => ({name: 'Suppe', subEvent: inner})},
    {of: 'feeds', wrap: inner => ({events: [inner]})},
    {of: 'list items', wrap: inner => ({item: inner})},
    {of: 'roles', wrap: inner => ({'@type': 'Role', performer: inner})},
    {of: 'offers', wrap: inner => ({offers: inner})},
    {of: 'values', wrap: inner => ({'@value': inner})},
  ];

  for (const {of, wrap} of layers) {
    it(`of ${of} are read without running out of stack`, () => {
      const value = deep(wrap);
      const fields = {name: value, subEvent: value, offers: value, performer: value, url: value};
      const {feed} = readOk({events: [value, fields, {...fields, name: 'Kaffe'}]});
      expect(feed.events.some(({name}) => name === 'Kaffe')).to.equal(true);
    });
  }
});
