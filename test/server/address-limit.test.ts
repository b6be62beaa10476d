import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer} from '../support/server/a-server.ts';
import {problemOf, signUp, subscribe} from '../support/server/requests.ts';

type TestServer = ReturnType<typeof aServer>;

const contact = (email: string) => ({name: 'Anne Jensen', email});

const fill = async ({app}: TestServer, times: number) => {
  for (let time = 0; time < times; time += 1) await signUp(app);
};

describe('an address', () => {
  it('gets three sign-ups in an hour, and no fourth', async () => {
    const server = aServer();
    await fill(server, 3);
    const fourth = await signUp(server.app);
    assert.equal(fourth.status, 429);
    assert.equal((await problemOf(fourth)).kind, 'too-many');
    assert.equal((await server.mails()).length, 3);
  });

  it('gets more when the hour has gone', async () => {
    const server = aServer();
    await fill(server, 3);
    server.clock.advance({hours: 1});
    assert.equal((await signUp(server.app)).status, 201);
  });

  it('gets ten in a day, and no eleventh', async () => {
    const server = aServer();
    for (let turn = 0; turn < 5; turn += 1) {
      await fill(server, 2);
      server.clock.advance({hours: 2});
    }
    assert.equal((await signUp(server.app)).status, 429);
    server.clock.advance({hours: 14});
    assert.equal((await signUp(server.app)).status, 201);
  });

  it('leaves the others theirs', async () => {
    const server = aServer();
    await fill(server, 3);
    const other = await signUp(server.app, {contact: contact('bo@visitor.example')});
    assert.equal(other.status, 201);
  });

  it('gets no mail of a subscription over the limit, and who asks is not told', async () => {
    const server = aServer();
    await fill(server, 3);
    const response = await subscribe(server.app);
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), {status: 'pending'});
    assert.equal((await server.mails()).length, 3);
  });

  it('can be given a limit of the organiser’s own', async () => {
    const server = aServer({settings: {addressLimit: {perHour: 1, perDay: 1}}});
    await subscribe(server.app);
    assert.equal((await signUp(server.app)).status, 429);
  });

  for (const [written, other] of [
    ['anne@visitor.example', 'ANNE@Visitor.Example'],
    ['anne@visitor.example', ' anne@visitor.example '],
    ['anne@visitor.example', 'ａｎｎｅ@visitor.example'],
    ['anne@bücher.example', 'anne@xn--bcher-kva.example'],
    ['søren@visitor.example', 'SØREN@visitor.example'],
  ] as const) {
    it(`is the same however it is written: ${written} and “${other}”`, async () => {
      const {app} = aServer({settings: {addressLimit: {perHour: 1, perDay: 1}}});
      await signUp(app, {contact: contact(written)});
      assert.equal((await signUp(app, {contact: contact(other)})).status, 429);
    });
  }
});
