import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {serveDemo} from '../../../demo/serve.ts';
import {aFolder} from '../../support/server/a-disk.ts';

/** Another of a machine's own addresses: who answers there answers on all of them. */
const elsewhere = (address: string) => address.replace('localhost', '127.0.0.2');

describe('the demo', () => {
  it('answers on this machine alone, pages and servers', async test => {
    const dataFolder = await aFolder(test);
    const demo = await serveDemo({dataFolder, scriptFolder: dataFolder});
    test.after(() => demo.close());
    const feed = await fetch(`${demo.url}feeds/1-bak-op.json`);
    const {api} = (await feed.json()) as {api: string};
    assert.equal((await fetch(`${api}health`)).status, 200);
    await assert.rejects(fetch(elsewhere(demo.url)));
    await assert.rejects(fetch(elsewhere(api)));
  });
});
