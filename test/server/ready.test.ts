import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {createApp} from '../../server/src/app.ts';
import {aServer} from '../support/server/a-server.ts';

const statusOf = async (path: string, changes: object) => {
  const {surroundings} = aServer();
  return (await createApp({...surroundings, ...changes}).request(path)).status;
};

const brokenStore = {transaction: () => Promise.reject(new Error('no connection'))};

describe('a server that is asked how it is', () => {
  it('is ready when its storage answers', async () => {
    assert.equal(await statusOf('/ready', {}), 200);
  });

  it('is not ready when its storage fails, and alive all the same', async () => {
    assert.equal(await statusOf('/ready', {store: brokenStore}), 503);
    assert.equal(await statusOf('/health', {store: brokenStore}), 200);
  });

  it('is not ready when its storage is silent for five seconds', async (test: TestContext) => {
    test.mock.timers.enable({apis: ['setTimeout']});
    let asked = () => {};
    const looked = new Promise<void>(resolve => (asked = resolve));
    const silent = {
      transaction: () => {
        asked();
        return new Promise<never>(() => {});
      },
    };
    const status = statusOf('/ready', {store: silent});
    await looked;
    // What the look is followed by runs before the next turn of the event loop.
    await new Promise(resolve => setImmediate(resolve));
    test.mock.timers.tick(5_000);
    assert.equal(await status, 503);
  });

  it('is not ready while it stops, and alive all the same', async () => {
    const stopping = {isStopping: () => true};
    assert.equal(await statusOf('/ready', stopping), 503);
    assert.equal(await statusOf('/health', stopping), 200);
  });
});
