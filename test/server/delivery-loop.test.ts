import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Poster} from '../../server/src/deliveries/poster.ts';
import {startDeliveryLoop} from '../../server/src/node/delivery-loop.ts';
import {aServer} from '../support/server/a-server.ts';
import {aSubscriber} from '../support/server/a-subscriber.ts';

const webhooks = {url: 'https://organizer.example/hook', secret: `whsec_${'A'.repeat(32)}`};

function aPoster(): Poster & {readonly posted: readonly string[]} {
  const posted: string[] = [];
  return {
    posted,
    post({url}) {
      posted.push(url);
      return Promise.resolve({answered: true, status: 200, retryAfter: undefined});
    },
  };
}

describe('a server that runs', () => {
  it('tells a webhook as soon as something happens', async () => {
    const server = aServer({settings: {webhooks}});
    const poster = aPoster();
    const loop = startDeliveryLoop(server.surroundings, poster);
    await aSubscriber(server);
    loop.wake();
    await loop.stop();
    assert.deepEqual(poster.posted, [webhooks.url]);
  });

  it('tells it after the storage has failed', async () => {
    const server = aServer({settings: {webhooks}});
    await aSubscriber(server);
    const {store} = server.surroundings;
    let failures = 2;
    const poster = aPoster();
    const loop = startDeliveryLoop(
      {
        ...server.surroundings,
        store: {
          transaction: work => {
            failures -= 1;
            return failures < 0 ? store.transaction(work) : Promise.reject(new Error('disk'));
          },
        },
      },
      poster,
    );
    await loop.stop();
    assert.equal(server.log.at(-1)?.what, 'deliveries-unavailable');
    loop.wake();
    await loop.stop();
    assert.deepEqual(poster.posted, [webhooks.url]);
  });
});
