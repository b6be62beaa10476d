import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {createFolderMailer} from '../../server/src/node/mailers/folder.ts';
import {startServer, type ServerOptions} from '../../server/src/node/serve.ts';
import {aFolder} from '../support/server/a-disk.ts';
import {aMail} from '../support/server/a-mail.ts';
import {signUpOver} from '../support/server/a-visitor.ts';
import {receiptOf} from '../support/server/requests.ts';
import {serverOptions} from '../support/server/server-options.ts';

/** Stops what should not have started, so that the test fails instead of waiting for it. */
const startAndStop = async (options: ServerOptions) => (await startServer(options)).stop();

const signUpAt = (port: number) => signUpOver(`http://127.0.0.1:${port}`, 'anne@visitor.example');

async function running(test: Pick<TestContext, 'after'>) {
  const folder = await aFolder(test);
  return {folder, server: await startServer(serverOptions(folder))};
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
    const restarted = await startServer(serverOptions(folder));
    const answer = await fetch(`http://127.0.0.1:${restarted.port}/events/folkemoede/places`);
    const {places} = (await answer.json()) as {places: {remaining: number}[]};
    await restarted.stop();
    assert.equal(places[0]?.remaining, 11);
  });

  it('does not start with a secret that can be guessed', async test => {
    const folder = await aFolder(test);
    const guessable = startAndStop({...serverOptions(folder), secret: 'opslag'});
    await assert.rejects(guessable, /32 characters/);
  });

  it('says so when its port is taken', async test => {
    const {server} = await running(test);
    const folder = await aFolder(test);
    const second = startAndStop({...serverOptions(folder), port: server.port});
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
