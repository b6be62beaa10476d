import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startForgetLoop} from '../../server/src/node/forget-loop.ts';
import {aServer} from '../support/server/a-server.ts';

const captcha = {id: 'captcha', expiresAt: '2026-03-01T10:30:00.000Z'};

describe('a server that nobody asks anything', () => {
  it('forgets within the hour what has expired', async test => {
    test.mock.timers.enable({apis: ['setInterval']});
    const {surroundings, clock} = aServer();
    const {store} = surroundings;
    await store.transaction(({captchas}) => captchas.add(captcha));
    const isKept = () => store.transaction(({captchas}) => captchas.isUsed(captcha.id));
    const loop = startForgetLoop(surroundings);
    assert.equal(await isKept(), true);
    clock.advance({hours: 1});
    test.mock.timers.tick(60 * 60_000);
    await loop.stop();
    assert.equal(await isKept(), false);
  });

  it('goes on where the storage did not answer', async test => {
    test.mock.timers.enable({apis: ['setInterval']});
    const {surroundings, log} = aServer();
    const transaction = () => Promise.reject(new Error('disk'));
    const loop = startForgetLoop({...surroundings, store: {transaction}});
    test.mock.timers.tick(60 * 60_000);
    await loop.stop();
    assert.deepEqual(
      log.map(({what}) => what),
      ['storage-unavailable', 'storage-unavailable'],
    );
  });
});
