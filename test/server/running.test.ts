import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {createFolderMailer} from '../../server/src/node/mailers/folder.ts';
import {startServer, type ServerOptions} from '../../server/src/node/serve.ts';
import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {ENDPOINTS, IDEMPOTENCY_KEY} from '../../src/contract/endpoints.ts';
import {aFolder} from '../support/server/a-disk.ts';
import {aMail} from '../support/server/a-mail.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {aSignUp, receiptOf} from '../support/server/requests.ts';

const optionsIn = (folder: string): ServerOptions => ({
  port: 0,
  host: '127.0.0.1',
  database: path.join(folder, 'opslag.sqlite'),
  mailer: createFolderMailer(path.join(folder, 'mail')),
  feeds: ['https://organizer.example/events.json'],
  loadFeed: () =>
    Promise.resolve(aPublishedFeed(aPublishedEvent({startDate: '2999-05-05', endDate: undefined}))),
  secret: 'a secret of this test, and of no other place',
  settings: {
    url: 'https://signup.example/',
    organizer: {name: 'Sammen i Byen', email: 'paul@organizer.example'},
    from: 'no-reply@organizer.example',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    captcha: {iterations: 1, tries: [1, 3]},
  },
  log: () => undefined,
});

/** Stops what should not have started, so that the test fails instead of waiting for it. */
const startAndStop = async (options: ServerOptions) => (await startServer(options)).stop();

async function signUpAt(port: number) {
  const address = `http://127.0.0.1:${port}`;
  const asked = await fetch(`${address}/${ENDPOINTS.challenge}?for=sign-up`);
  const challenge = (await asked.json()) as Challenge;
  const solution = await solveChallenge({challenge, deriveKey});
  return fetch(`${address}/${ENDPOINTS.signUps}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [IDEMPOTENCY_KEY]: crypto.randomUUID()},
    body: JSON.stringify(aSignUp({captcha: btoa(JSON.stringify({challenge, solution}))})),
  });
}

async function running(test: Pick<TestContext, 'after'>) {
  const folder = await aFolder(test);
  return {folder, server: await startServer(optionsIn(folder))};
}

describe('a server on this machine', () => {
  it('signs up over the network, and mails what it says', async test => {
    const {folder, server} = await running(test);
    const {reference} = await receiptOf(await signUpAt(server.port));
    await server.stop();
    const files = await readdir(path.join(folder, 'mail'));
    assert.equal(files.length, 1);
    const source = await readFile(path.join(folder, 'mail', files[0] ?? ''), 'utf8');
    assert.match(source, new RegExp(reference));
  });

  it('knows after a restart what it knew before', async test => {
    const {folder, server} = await running(test);
    await signUpAt(server.port);
    await server.stop();
    const restarted = await startServer(optionsIn(folder));
    const answer = await fetch(`http://127.0.0.1:${restarted.port}/events/folkemoede/places`);
    const {places} = (await answer.json()) as {places: {remaining: number}[]};
    await restarted.stop();
    assert.equal(places[0]?.remaining, 11);
  });

  it('does not start with a secret that can be guessed', async test => {
    const folder = await aFolder(test);
    const guessable = startAndStop({...optionsIn(folder), secret: 'opslag'});
    await assert.rejects(guessable, /32 characters/);
  });

  it('says so when its port is taken', async test => {
    const {server} = await running(test);
    const folder = await aFolder(test);
    const second = startAndStop({...optionsIn(folder), port: server.port});
    await assert.rejects(second, /EADDRINUSE/);
    await server.stop();
  });
});

describe('a folder of mail', () => {
  it('holds each mail as a file that a mail program opens', async test => {
    const folder = await aFolder(test);
    await createFolderMailer(folder).send(aMail({subject: 'Tilmelding på Ærø'}), 'an-id');
    const source = await readFile(path.join(folder, 'an-id.eml'), 'utf8');
    assert.match(source, /^To: Anne Jensen <anne@visitor\.example>\r?$/m);
    assert.match(source, /^Subject: =\?UTF-8\?Q\?Tilmelding_p=C3=A5_=C3=86r=C3=B8\?=\r?$/m);
    assert.match(source, /^Message-ID: <an-id@organizer\.example>\r?$/m);
    assert.match(source, /multipart\/alternative/);
  });

  it('holds what is attached', async test => {
    const folder = await aFolder(test);
    const attachment = {name: 'event.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR'};
    await createFolderMailer(folder).send(aMail({attachments: [attachment]}), 'an-id');
    assert.match(await readFile(path.join(folder, 'an-id.eml'), 'utf8'), /filename=event\.ics/);
  });
});
