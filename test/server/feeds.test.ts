import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it, type TestContext} from 'node:test';
import {loadFeed} from '../../server/src/node/load-feed.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedFeed} from '../support/server/published.ts';
import {problemOf, signUp} from '../support/server/requests.ts';

/** Starts a website that answers everything alike, and ends with the test. */
async function aWebsite(test: Pick<TestContext, 'after'>, status: number, body: string) {
  const server = createServer((_request, response) => {
    response.writeHead(status, {'Content-Type': 'application/json'}).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/events.json`;
}

describe('a feed over the network', () => {
  it('is fetched and parsed', async test => {
    const href = await aWebsite(test, 200, '{"name":"Lokalt folkemøde"}');
    assert.deepEqual(await loadFeed(href), {name: 'Lokalt folkemøde'});
  });

  it('is none when the website answers with an error', async test => {
    const href = await aWebsite(test, 500, '{}');
    await assert.rejects(loadFeed(href), /500/);
  });

  it('is none when it is not JSON', async test => {
    const href = await aWebsite(test, 200, '<!doctype html>');
    await assert.rejects(loadFeed(href), SyntaxError);
  });
});

describe('the organiser’s feed', () => {
  it('serves from its last copy while the website is down', async () => {
    let down = false;
    const {app, clock} = aServer({
      feed: () => {
        if (down) throw new Error('down');
        return aPublishedFeed();
      },
    });
    await app.request('/events/folkemoede/places');
    down = true;
    clock.advance({hours: 2});
    assert.equal((await signUp(app)).status, 201);
  });

  it('makes sign-ups unavailable when it was never there', async () => {
    const {app} = aServer({
      feed: () => {
        throw new Error('down');
      },
    });
    const response = await signUp(app);
    assert.deepEqual([response.status, (await problemOf(response)).kind], [503, 'unavailable']);
  });

  it('is asked again at once after it could not be had', async () => {
    let down = true;
    const {app} = aServer({
      feed: () => {
        if (down) throw new Error('down');
        return aPublishedFeed();
      },
    });
    await signUp(app);
    down = false;
    assert.equal((await signUp(app)).status, 201);
  });
});
