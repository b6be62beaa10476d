import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedSchema} from '../../src/feed/schema.ts';
import type {Published} from '../support/an-entry.ts';
import {anyJson} from '../support/arbitrary-feeds.ts';
import {readOk} from '../support/read.ts';
import {SOURCE_FEEDS, sourceFeed, type SourceFeed} from '../support/source-feeds.ts';

/** Page 5 names no day. */
const EXPECTED_PROBLEMS: Partial<Record<SourceFeed, readonly string[]>> = {
  '5-lokale-folkemoeder.json': ['date-missing events[0]'],
};

describe('the feed of a source page', () => {
  for (const file of SOURCE_FEEDS) {
    it(`is as it ought to be: ${file}`, async () => {
      const result = FeedSchema.safeParse(await sourceFeed(file));
      expect(result.error?.issues ?? []).to.deep.equal([]);
    });

    it(`is read with nothing left out: ${file}`, async () => {
      const {problems} = readOk(await sourceFeed(file));
      expect(problems.map(({kind, path}) => `${kind} ${path}`)).to.deep.equal(
        EXPECTED_PROBLEMS[file] ?? [],
      );
    });
  }
});

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

/** Puts another value at a place, or takes out what is there. */
function mutated(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length) copy[key] = mutated(copy[key], rest, put);
  else if (put === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = put;
  return copy;
}

const listIn = (feed: Published, name: string) => (feed[name] ?? []) as readonly Published[];

describe('one broken event among those of all source pages', () => {
  it('never throws, and leaves the others as they were', async () => {
    const feeds = await Promise.all(SOURCE_FEEDS.map(sourceFeed));
    const entries = feeds.flatMap(feed => [...listIn(feed, 'events'), ...listIn(feed, 'articles')]);
    const whole = readOk(entries).feed;
    const places = entries.flatMap((entry, index) =>
      placesIn(entry).map(place => ({index, place})),
    );
    const mutation = fc.record({
      at: fc.constantFrom(...places),
      put: fc.option(anyJson, {nil: undefined}),
    });
    fc.assert(
      fc.property(mutation, ({at: {index, place}, put}) => {
        const broken = entries.with(index, mutated(entries[index], place, put) as Published);
        const {feed} = readOk(broken);
        const others = [...whole.events, ...whole.articles].filter(
          ({id}) => id !== entries[index]?.id,
        );
        const read = [...feed.events, ...feed.articles].filter(({id}) =>
          others.some(other => other.id === id),
        );
        expect(read).to.deep.equal(others);
      }),
      {numRuns: 150},
    );
  });
});
