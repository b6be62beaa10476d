import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deliverOutbox} from '../../server/src/mail/deliver.ts';
import {createSmtpMailer} from '../../server/src/node/mailers/smtp.ts';
import {openDatabase} from '../../server/src/node/open-database.ts';
import {aConfiguration} from '../support/server/a-configuration.ts';
import {serveCommand, type ServedCommand} from '../support/server/a-command.ts';
import {aFolder} from '../support/server/a-disk.ts';
import {aMailServer} from '../support/server/a-mail-server.ts';
import {signUpOver} from '../support/server/a-visitor.ts';
import {aWebsite} from '../support/server/a-website.ts';
import {anAddressFor, databases, keptSignUps} from '../support/server/databases.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf} from '../support/server/requests.ts';

const KILLS = 20;

/** How many ask at the same time. */
const QUEUES = 4;

/** After so many promises a server is killed, in the middle of others. */
const PROMISES = 8;

/** What the server promised: to whom, under which reference. */
type Promised = Map<string, string>;

let visitors = 0;

/** Signs people up, one after the other, until the server is gone. */
async function queueAt(
  {address}: ServedCommand,
  keepPromise: (email: string, reference: string) => void,
) {
  for (;;) {
    const email = anAddressFor((visitors += 1));
    const response = await signUpOver(address, email).catch(() => undefined);
    const receipt = response && (await receiptOf(response).catch(() => undefined));
    if (!response || !receipt) return;
    assert.equal(response.status, 201);
    keepPromise(email, receipt.reference);
  }
}

/** Lets a server make promises, and kills it while it makes more. */
async function useAndKill(server: ServedCommand, promised: Promised) {
  const enough = promised.size + PROMISES;
  const keepPromise = (email: string, reference: string) => {
    promised.set(email, reference);
    if (promised.size >= enough) server.process.kill('SIGKILL');
  };
  const queues = Array.from({length: QUEUES}, () => queueAt(server, keepPromise));
  await Promise.all([...queues, server.ended]);
}

/** Sends what is left in the outbox when the time of those who took it has run out. */
async function deliverTheRest(database: string, smtp: string) {
  const {store, ...opened} = await openDatabase(database);
  const clock = {now: () => new Date(Date.now() + 60 * 60_000)};
  await deliverOutbox({store, clock, log: () => undefined}, createSmtpMailer(smtp));
  await opened.close();
}

for (const {name, where} of databases) {
  describe(`a server on ${name} that is killed ${KILLS} times under load`, () => {
    it('keeps every promise, and mails each once or at the worst twice', async test => {
      const folder = await aFolder(test);
      const mails = await aMailServer(test);
      const event = {startDate: '2999-05-05', endDate: undefined, maximumAttendeeCapacity: 9999};
      const database = await where(test);
      const configuration = aConfiguration({
        feeds: [await aWebsite(test, aPublishedFeed(aPublishedEvent(event)))],
        database,
        secret: 'a secret of this test, and of no other place',
        mailFolder: undefined,
        smtp: mails.url,
      });
      const promised: Promised = new Map();
      for (let kill = 0; kill < KILLS; kill += 1) {
        await useAndKill(await serveCommand(test, folder, configuration), promised);
      }
      await deliverTheRest(database, mails.url);

      assert.ok(promised.size >= KILLS * PROMISES);
      const kept = new Map((await keptSignUps(database)).map(row => [row.email, row.reference]));
      for (const [email, reference] of promised) assert.equal(kept.get(email), reference);

      const received = mails.received.flatMap(({recipients}) => recipients);
      const times = (email: string) => received.filter(one => one === email).length;
      assert.deepEqual(new Set(received), new Set(kept.keys()));
      for (const email of kept.keys()) assert.ok(times(email) <= 2, `${email}: ${times(email)}`);
    });
  });
}
