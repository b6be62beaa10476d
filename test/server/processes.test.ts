import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {openDatabase} from '../../server/src/node/open-database.ts';
import {postMail} from '../../server/src/mail/post.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import {aMail} from '../support/server/a-mail.ts';
import {aMailServer} from '../support/server/a-mail-server.ts';
import {aServer} from '../support/server/a-server.ts';
import {databases} from '../support/server/databases.ts';
import {inProcesses} from '../support/server/processes.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';

async function open(test: TestContext, where: string) {
  const database = await openDatabase(where);
  test.after(() => database.close());
  return database.store;
}

for (const {name, where} of databases) {
  describe(`three processes on one ${name}`, () => {
    it('begin with an empty database together, and give no more places than there are', async test => {
      const database = await where(test);
      const exits = await inProcesses(3, 'crowd.ts', database, '60', '50');
      assert.deepEqual(exits, [0, 0, 0]);
      const feed = () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: 50}));
      const {app} = aServer({store: await open(test, database), feed});
      const answer = await app.request('/events/folkemoede/places');
      const {places} = (await answer.json()) as PlacesAnswer;
      assert.deepEqual([places[0]?.remaining, places[0]?.waiting], [0, 130]);
    });

    it('send each mail of the outbox once', async test => {
      const database = await where(test);
      const store = await open(test, database);
      const mailServer = await aMailServer(test);
      const {surroundings} = aServer();
      const recipients = Array.from(
        {length: 150},
        (_, index) => `visitor-${index}@visitor.example`,
      );
      await store.transaction(async tx => {
        for (const address of recipients) {
          await postMail(tx, aMail({to: {name: '', address}}), surroundings);
        }
      });
      await inProcesses(3, 'postman.ts', database, mailServer.url);
      assert.deepEqual(
        mailServer.received.flatMap(mail => mail.recipients).sort(),
        recipients.sort(),
      );
    });
  });
}
