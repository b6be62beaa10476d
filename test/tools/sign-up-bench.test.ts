import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Contestant} from '../../tools/bench/sign-ups/contestant.ts';
import {tableOf} from '../../tools/bench/sign-ups/table.ts';
import {timeCrowd} from '../../tools/bench/sign-ups/timing.ts';
import {someVisitors} from '../../tools/bench/sign-ups/visitors.ts';

const unlimited = {atOnce: 3, longest: Infinity};

describe('a crowd that is timed', () => {
  it('is served once each, never more at once than asked for', async () => {
    const served: number[] = [];
    let most = 0;
    let now = 0;
    await timeCrowd([1, 2, 3, 4, 5, 6, 7], unlimited, async one => {
      most = Math.max(most, (now += 1));
      await new Promise(resolve => setImmediate(resolve));
      served.push(one);
      now -= 1;
    });
    assert.deepEqual([served.sort(), most], [[1, 2, 3, 4, 5, 6, 7], 3]);
  });

  it('goes home when the time is over', async () => {
    const served: number[] = [];
    await timeCrowd([1, 2, 3], {atOnce: 1, longest: -1}, one => {
      served.push(one);
      return Promise.resolve();
    });
    assert.deepEqual(served, [1]);
  });

  it('is of people who have never been here', async () => {
    const visitors = [...(await someVisitors(2)), ...(await someVisitors(2))];
    const emails = visitors.map(({body}) => /visitor-\d+@/.exec(body)?.[0]);
    const networks = visitors.map(({headers}) => headers['X-Forwarded-For']);
    const keys = visitors.map(({headers}) => headers['Idempotency-Key']);
    for (const all of [emails, networks, keys]) assert.equal(new Set(all).size, 4);
  });
});

describe('the table of what was timed', () => {
  it('sets the server beside each floor, and beside both one after the other', () => {
    const named = (name: string): Contestant => ({
      name,
      time: () => Promise.reject(new Error('Nobody asked for this.')),
      close: () => Promise.resolve(),
    });
    const table = tableOf(
      'In memory',
      [named('server'), named('a  one'), named('b  other')],
      [
        {perSecond: 100, p50: 10, p99: 60},
        {perSecond: 400, p50: 3, p99: 10},
        {perSecond: 400, p50: 2, p99: 20},
      ],
    );
    assert.deepEqual(
      table.map(line => line.split(/\s{2,}/).join('|')),
      [
        'In memory|per second|p50|p99|× as long|× p99',
        'server|100|10.0 ms|60.0 ms',
        'a|one|400|3.0 ms|10.0 ms|4.00|6.00',
        'b|other|400|2.0 ms|20.0 ms|4.00|3.00',
        'a + b|200|5.0 ms|30.0 ms|2.00|2.00',
      ],
    );
  });
});
