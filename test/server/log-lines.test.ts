import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLog, type LogLine} from '../../server/src/node/log-lines.ts';
import {aServer} from '../support/server/a-server.ts';
import {signUp} from '../support/server/requests.ts';
import {createApp} from '../../server/src/app.ts';
import type {AnsweredRequest} from '../../server/src/surroundings.ts';

const request = {what: 'request', method: 'POST', route: '/sign-ups', status: 201, ms: 14} as const;

function written(line: LogLine, isTTY: boolean): string {
  const lines: string[] = [];
  const log = createLog({isTTY, write: text => lines.push(text)}, () => new Date(0));
  log(line);
  return lines.join('');
}

describe('what a server writes while it runs', () => {
  it('is a line of JSON for programs', () => {
    assert.deepEqual(JSON.parse(written(request, false)), {
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      ...request,
    });
  });

  it('is a line of words at a terminal', () => {
    assert.equal(written(request, true), '00:00:00  request  POST  /sign-ups  201  14\n');
  });

  for (const [level, line] of [
    ['error', {...request, status: 503}],
    ['warning', {what: 'mail-delayed', id: 'a', attempts: 1, reason: 'ETIMEDOUT'}],
    ['error', {what: 'mail-given-up', id: 'a', attempts: 16, reason: 'ETIMEDOUT'}],
    ['error', {what: 'storage-unavailable', reason: 'Error'}],
    ['info', {what: 'stopping'}],
  ] as const) {
    it(`is marked as ${level} for ${JSON.stringify(line)}`, () => {
      assert.match(written(line, false), new RegExp(`"level":"${level}"`));
    });
  }

  it('has no query of a feed’s address, which may be a key to it', () => {
    const href = 'https://organizer.example/events.json?key=hunter2#x';
    const line = written({what: 'feed-unavailable', href, reason: 'refused'}, false);
    assert.match(line, /"https:\/\/organizer\.example\/events\.json"/);
  });
});

describe('what a server tells of a request', () => {
  it('is its method, the pattern of its address, the status and the time it took', async () => {
    const {surroundings} = aServer();
    const told: AnsweredRequest[] = [];
    const app = createApp({...surroundings, answered: one => told.push(one)});
    await signUp(app);
    await app.request('/events/some-event/places?from=anne@visitor.example');
    await app.request('/anne@visitor.example');
    assert.deepEqual(told, [
      {method: 'GET', route: '/challenges', status: 200, ms: 0},
      {method: 'POST', route: '/sign-ups', status: 201, ms: 0},
      {method: 'GET', route: '/events/:event/places', status: 404, ms: 0},
      {method: 'GET', route: '/*', status: 404, ms: 0},
    ]);
  });
});
