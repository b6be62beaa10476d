import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {ProblemSchema} from '../../src/contract/schema.ts';
import {aServer} from '../support/server/a-server.ts';
import {solveCaptcha} from '../support/server/captcha.ts';
import {aSignUp, post, problemOf, signUp} from '../support/server/requests.ts';

const send = (type: string | undefined, body: string) =>
  aServer().app.request(`/${ENDPOINTS.signUps}`, {
    method: 'POST',
    headers: {'Idempotency-Key': 'a key', ...(type && {'Content-Type': type})},
    body,
  });

describe('a request that is not what it should be', () => {
  const cases = [
    {when: 'it is a form', type: 'application/x-www-form-urlencoded', body: 'a=b', status: 415},
    {when: 'it is said to be text', type: 'text/plain', body: '{}', status: 415},
    {when: 'it is almost JSON', type: 'application/jsonp', body: '{}', status: 415},
    {when: 'it says no type', type: undefined, body: '{}', status: 415},
    {when: 'it is not JSON', type: 'application/json', body: '{"event":', status: 400},
    {when: 'it is empty', type: 'application/json', body: '', status: 400},
    {when: 'it is JSON of nothing', type: 'application/json', body: 'null', status: 422},
    {when: 'it is a list', type: 'application/json;charset=utf-8', body: '[]', status: 422},
  ];

  for (const {when, type, body, status} of cases) {
    it(`is invalid when ${when}`, async () => {
      const response = await send(type, body);
      assert.equal(response.status, status);
      assert.equal((await problemOf(response)).kind, 'invalid');
    });
  }

  it('names the fields it does not know, and those it misses', async () => {
    const {app} = aServer();
    const response = await post(app, ENDPOINTS.signUps, {
      ...aSignUp(),
      event: undefined,
      contact: {name: 'Anne', email: 'anne@visitor.example', admin: true},
      price: 0,
    });
    assert.deepEqual((await problemOf(response)).fields, [
      {field: 'event', fault: 'missing'},
      {field: 'contact.admin', fault: 'not-an-option'},
      {field: 'price', fault: 'not-an-option'},
    ]);
  });

  const strange = [
    {field: 'offer', value: 'x'.repeat(501), fault: 'too-long'},
    {field: 'people', value: Array(1001).fill({name: 'Bo'}), fault: 'too-many-people'},
    {field: 'lang', value: '<script>', fault: 'not-an-option'},
    {field: 'event', value: '', fault: 'missing'},
  ];

  for (const {field, value, fault} of strange) {
    it(`says ${fault} of what ${field} can never be`, async () => {
      const {app} = aServer();
      const response = await post(app, ENDPOINTS.signUps, {...aSignUp(), [field]: value});
      assert.deepEqual((await problemOf(response)).fields, [{field, fault}]);
    });
  }

  it('is too large beyond 64 kB', async () => {
    const response = await send('application/json', ' '.repeat(64 * 1024 + 1));
    assert.equal(response.status, 413);
    assert.equal((await problemOf(response)).kind, 'too-large');
  });

  it('is not found at an address where nothing is', async () => {
    const response = await aServer().app.request('/sign-ups');
    assert.equal((await problemOf(response)).kind, 'not-found');
  });
});

describe('every refusal', () => {
  it('is a problem document', async () => {
    const response = await send('text/plain', '');
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.deepEqual(ProblemSchema.parse(await response.json()), {
      type: 'about:blank',
      kind: 'invalid',
      title: 'Unsupported Media Type',
      status: 415,
      fields: [],
    });
  });

  it('can be read by the page that asked', async () => {
    const response = await send('text/plain', '');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  });
});

describe('a page elsewhere', () => {
  it('may post JSON with a key, without credentials', async () => {
    const response = await aServer().app.request(`/${ENDPOINTS.signUps}`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://partner.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(response.headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key/);
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
  });
});

describe('an error that nobody expected', () => {
  const broken = {
    transaction: () => Promise.reject(new Error('anne@visitor.example is a wrong value')),
  };

  it('is told as unavailable', async () => {
    const {app} = aServer({store: broken});
    const response = await signUp(app);
    assert.deepEqual([response.status, (await problemOf(response)).kind], [503, 'unavailable']);
  });

  it('is logged without what the visitor wrote', async () => {
    const {app, log} = aServer({store: broken});
    await signUp(app);
    assert.equal(log[0]?.what, 'request-failed');
    assert.doesNotMatch(JSON.stringify(log), /anne/i);
  });
});

describe('the server', () => {
  for (const url of ['https://organizer.example/api', 'https://organizer.example/api/']) {
    it(`has its endpoints under the path of ${url}`, async () => {
      const {app} = aServer({settings: {url}});
      assert.equal((await app.request('/api/health')).status, 200);
      assert.equal((await app.request('/health')).status, 404);
    });
  }

  it('says that it is alive', async () => {
    const response = await aServer().app.request('/health');
    assert.deepEqual([response.status, await response.json()], [200, {status: 'ok'}]);
  });

  it('describes its endpoints in OpenAPI', async () => {
    const response = await aServer().app.request('/openapi.json');
    const {paths} = (await response.json()) as {paths: object};
    assert.deepEqual(Object.keys(paths).sort(), [
      '/challenges',
      '/doors',
      '/doors/sound',
      '/events/{event}',
      '/events/{event}/frame.html',
      '/events/{event}/places',
      '/events/{event}/sign-up',
      '/health',
      '/oembed',
      '/ready',
      '/sign-ups',
      '/sign-ups/cancel',
      '/sign-ups/manage',
      '/subscriptions',
      '/subscriptions/confirm',
      '/subscriptions/link',
      '/subscriptions/preferences',
      '/subscriptions/unsubscribe',
    ]);
  });

  it('wants nothing that it answers to be kept', async () => {
    const {app} = aServer();
    const response = await app.request('/challenges?for=sign-up');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.notEqual(await solveCaptcha(app, 'sign-up'), '');
  });
});
