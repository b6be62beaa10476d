import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {solveCaptcha} from '../support/server/captcha.ts';
import {
  aSignUp,
  post,
  problemOf,
  receiptOf,
  signUp,
  subscribe,
} from '../support/server/requests.ts';

const remaining = async ({app}: TestServer) => {
  const response = await app.request('/events/folkemoede/places');
  return ((await response.json()) as PlacesAnswer).places[0]?.remaining;
};

const KEY = 'the key of one try and its retries';

describe('a retry', () => {
  it('gets the first answer again, and takes no second place', async () => {
    const server = aServer();
    const body = aSignUp({captcha: await solveCaptcha(server.app, 'sign-up')});
    const first = await receiptOf(await post(server.app, ENDPOINTS.signUps, body, KEY));
    const again = await post(server.app, ENDPOINTS.signUps, body, KEY);
    assert.equal(again.status, 201);
    assert.deepEqual(await receiptOf(again), first);
    assert.equal(await remaining(server), 11);
  });

  it('at the very same instant gets the same answer too', async () => {
    const server = aServer();
    const body = aSignUp({captcha: await solveCaptcha(server.app, 'sign-up')});
    const responses = await Promise.all(
      Array.from({length: 10}, () => post(server.app, ENDPOINTS.signUps, body, KEY)),
    );
    const references = await Promise.all(
      responses.map(async response => (await receiptOf(response)).reference),
    );
    assert.equal(new Set(references).size, 1);
    assert.equal(await remaining(server), 11);
  });

  it('sends no second mail', async () => {
    const {app, mails} = aServer();
    await subscribe(app, {}, KEY);
    assert.equal((await subscribe(app, {}, KEY)).status, 202);
    assert.equal((await mails()).length, 1);
  });

  it('may come with a captcha solved anew, or with one that has run out', async () => {
    const {app, clock} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    const {reference} = await receiptOf(await signUp(app, {captcha}, KEY));
    assert.equal((await receiptOf(await signUp(app, {}, KEY))).reference, reference);
    clock.advance({hours: 23});
    assert.equal((await receiptOf(await signUp(app, {captcha}, KEY))).reference, reference);
  });

  it('still gets its answer when the event has closed meanwhile', async () => {
    let status = 'EventScheduled';
    const {app, clock} = aServer({
      feed: () => ({
        events: [{'@id': 'folkemoede', name: 'A', eventStatus: status, registration: {}}],
      }),
    });
    const {reference} = await receiptOf(await signUp(app, {}, KEY));
    status = 'EventCancelled';
    clock.advance({minutes: 5});
    assert.equal((await receiptOf(await signUp(app, {}, KEY))).reference, reference);
  });

  it('is no longer known after a day', async () => {
    const server = aServer();
    await signUp(server.app, {}, KEY);
    server.clock.advance({hours: 24});
    await signUp(server.app, {}, KEY);
    assert.equal(await remaining(server), 10);
  });

  it('of what was refused is tried anew', async () => {
    const {app} = aServer();
    const refused = await signUp(app, {contact: {name: '', email: ''}}, KEY);
    assert.equal(refused.status, 422);
    assert.equal((await signUp(app, {}, KEY)).status, 201);
  });
});

describe('an Idempotency-Key', () => {
  it('under which something else was asked is refused', async () => {
    const {app} = aServer();
    await signUp(app, {}, KEY);
    const other = await signUp(app, {contact: {name: 'Bo', email: 'bo@visitor.example'}}, KEY);
    assert.equal((await problemOf(other)).kind, 'key-reused');
  });

  it('holds for its endpoint alone', async () => {
    const {app} = aServer();
    await signUp(app, {}, KEY);
    assert.equal((await subscribe(app, {}, KEY)).status, 202);
  });

  for (const [name, key, fault] of [
    ['missing', '', 'missing'],
    ['too long', 'k'.repeat(201), 'too-long'],
  ] as const) {
    it(`that is ${name} is refused`, async () => {
      const {app} = aServer();
      const problem = await problemOf(await signUp(app, {}, key));
      assert.deepEqual(problem.fields, [{field: 'Idempotency-Key', fault}]);
    });
  }
});
