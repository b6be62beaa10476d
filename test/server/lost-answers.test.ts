import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
import {startServer} from '../../server/src/node/serve.ts';
import {aFolder} from '../support/server/a-disk.ts';
import type {Test} from '../support/server/when-over.ts';
import {anHttpServer} from '../support/server/a-website.ts';
import {anAddressFor, databases, keptSignUps} from '../support/server/databases.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf} from '../support/server/requests.ts';
import {serverOptions} from '../support/server/server-options.ts';
import {signUpOver} from '../support/server/a-visitor.ts';

const VISITORS = 40;

/** Passes everything on, and drops the line instead of every third answer once that is there. */
async function aBadLine(test: Test, port: number) {
  let answers = 0;
  const address = await anHttpServer(test, (incoming, outgoing) => {
    const {method, url, headers} = incoming;
    const onward = request({port, method, path: url, headers, agent: false}, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        answers += 1;
        if (answers % 3 === 0) outgoing.destroy();
        else
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(chunks));
      });
    });
    incoming.pipe(onward);
  });
  return {address, lost: () => Math.floor(answers / 3)};
}

/** Tries with the same key until there is an answer, as the form does. */
async function signUpPatiently(address: string, email: string) {
  const key = crypto.randomUUID();
  for (;;) {
    try {
      return await receiptOf(await signUpOver(address, email, key));
    } catch {
      // The line was dropped; the next try may get through.
    }
  }
}

for (const {name, where} of databases) {
  describe(`a line that loses every third answer, before a server on ${name}`, () => {
    it('signs each person up exactly once', async test => {
      const folder = await aFolder(test);
      const feed = aPublishedFeed(
        aPublishedEvent({
          startDate: '2999-05-05',
          endDate: undefined,
          maximumAttendeeCapacity: 100,
        }),
      );
      const database = await where(test);
      const server = await startServer({
        ...serverOptions(folder),
        database,
        loadFeed: () => Promise.resolve(feed),
      });
      const {address, lost} = await aBadLine(test, server.port);
      const emails = Array.from({length: VISITORS}, (_, index) => anAddressFor(index));
      const receipts = await Promise.all(emails.map(email => signUpPatiently(address, email)));
      await server.stop();

      assert.ok(lost() > VISITORS / 2, `${lost()} answers were lost`);
      const kept = await keptSignUps(database);
      assert.deepEqual(kept.map(({email}) => email).sort(), emails.sort());
      assert.deepEqual(
        kept.map(({reference}) => reference).sort(),
        receipts.map(({reference}) => reference).sort(),
      );
    });
  });
}
