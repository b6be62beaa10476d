import assert from 'node:assert/strict';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {createServer, connect, type AddressInfo} from 'node:net';
import {once} from 'node:events';
import path from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {runCommand, serveCommand} from '../support/server/a-command.ts';
import {aConfiguration} from '../support/server/a-configuration.ts';
import {aFolder} from '../support/server/a-disk.ts';
import {signUpOver} from '../support/server/a-visitor.ts';
import {aWebsite} from '../support/server/a-website.ts';
import {databases, keptSignUps} from '../support/server/databases.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf} from '../support/server/requests.ts';

const event = aPublishedEvent({startDate: '2999-05-05', endDate: undefined});

async function served(test: TestContext, fields: object = {}) {
  const folder = await aFolder(test);
  const feeds = [await aWebsite(test, aPublishedFeed(event))];
  return {folder, command: await serveCommand(test, folder, aConfiguration({feeds, ...fields}))};
}

for (const {name, where} of databases) {
  describe(`opslag serve on ${name}`, () => {
    it('signs up, mails, and ends well when it is asked to', async test => {
      const database = await where(test);
      const secret = 'a secret of this test, and of no other place';
      const {folder, command} = await served(test, {database, secret});
      const {reference} = await receiptOf(
        await signUpOver(command.address, 'anne@visitor.example'),
      );
      command.process.kill('SIGTERM');
      assert.equal(await command.ended, 0);
      assert.equal((await keptSignUps(database))[0]?.reference, reference);
      const mails = await readdir(path.join(folder, 'mail'));
      assert.equal(mails.length, 1);
    });
  });
}

describe('opslag serve', () => {
  it('says where it listens and what it serves, in JSON for programs', async test => {
    const {command} = await served(test, {feeds: ['https://organizer.invalid/e.json?key=1']});
    const started = command.lines.find(line => line.includes('"started"')) ?? '';
    const {url, listening, feeds, database, mail} = JSON.parse(started) as Record<string, unknown>;
    assert.match(String(listening), /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual(
      {url, feeds, database, mail},
      {
        url: 'https://signup.example/',
        feeds: ['https://organizer.invalid/e.json'],
        database: 'opslag.sqlite',
        mail: 'mail',
      },
    );
  });

  it('makes a secret for its owner’s eyes only, and keeps it', async test => {
    const {folder, command} = await served(test);
    const file = path.join(folder, 'opslag.secret');
    const secret = await readFile(file, 'utf8');
    assert.match(secret, /^[0-9a-f]{64}\n$/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    command.process.kill('SIGTERM');
    await command.ended;
    await serveCommand(test, folder, aConfiguration());
    assert.equal(await readFile(file, 'utf8'), secret);
  });

  it('writes nothing personal', async test => {
    const {command} = await served(test);
    await signUpOver(command.address, 'anne@visitor.example');
    command.process.kill('SIGINT');
    await command.ended;
    const words = command.lines.join('\n') + command.complaints();
    assert.match(words, /"route":"\/sign-ups","status":201/);
    assert.doesNotMatch(words, /anne|jensen|127\.0\.0\.1:\d+.*request|for=sign-up/i);
  });

  it('finishes what it was asked before it ends', async test => {
    const {command} = await served(test);
    const {port} = new URL(command.address);
    const line = connect(Number(port), '127.0.0.1');
    const body = JSON.stringify({captcha: ''});
    line.write(
      `POST /sign-ups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    const {address} = command;
    await fetch(`${address}/health`);
    command.process.kill('SIGTERM');
    while (!command.lines.some(one => one.includes('"stopping"'))) {
      if (command.process.stdout) await once(command.process.stdout, 'data');
    }
    line.write(body.slice(5));
    let answer = '';
    line.on('data', chunk => (answer += chunk.toString()));
    assert.equal(await command.ended, 0);
    assert.match(answer, /^HTTP\/1\.1 422 /);
  });

  it('says all that is missing, and how to write it', async test => {
    const command = await runCommand(test, ['serve'], {cwd: await aFolder(test)});
    assert.equal(await command.ended, 78);
    for (const key of ['url', 'organizer.name', 'organizer.email', 'lang', 'timeZone', 'feeds']) {
      assert.match(command.complaints(), new RegExp(`"${key}" is missing`));
    }
  });

  it('says so where the file that is named isn’t there', async test => {
    const cwd = await aFolder(test);
    const command = await runCommand(test, ['serve', '--config', 'other.json'], {cwd});
    assert.equal(await command.ended, 78);
    assert.match(command.complaints(), /There is no file .*other\.json/);
  });

  for (const {when, fields, says} of [
    {
      when: 'SQLite’s folder isn’t there',
      fields: {database: 'nowhere/opslag.sqlite'},
      says: /does its folder exist/,
    },
    {
      when: 'PostgreSQL isn’t there',
      fields: {database: 'postgresql://127.0.0.1:1/opslag', secret: 'x'.repeat(32)},
      says: /PostgreSQL doesn’t answer/,
    },
  ]) {
    it(`says what to do where ${when}`, async test => {
      const cwd = await aFolder(test);
      const configuration = JSON.stringify(aConfiguration(fields));
      await writeFile(path.join(cwd, 'opslag.config.json'), configuration);
      const command = await runCommand(test, ['serve'], {cwd});
      assert.equal(await command.ended, 1);
      assert.match(command.complaints(), says);
    });
  }

  it('says what to do where its port is taken', async test => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    test.after(() => other.close());
    const cwd = await aFolder(test);
    const {port} = other.address() as AddressInfo;
    const configuration = JSON.stringify(aConfiguration({port}));
    await writeFile(path.join(cwd, 'opslag.config.json'), configuration);
    const command = await runCommand(test, ['serve'], {cwd});
    assert.equal(await command.ended, 1);
    assert.match(command.complaints(), /Another program listens on this port/);
  });

  it('says how it is used to those who ask, and to those who ask for something else', async test => {
    const cwd = await aFolder(test);
    const help = await runCommand(test, ['--help'], {cwd});
    assert.equal(await help.ended, 0);
    assert.match(help.lines.join('\n'), /Usage: opslag serve/);
    const other = await runCommand(test, ['serv'], {cwd});
    assert.equal(await other.ended, 2);
    assert.match(other.complaints(), /Usage: opslag serve/);
  });
});
