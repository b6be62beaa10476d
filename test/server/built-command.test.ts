import assert from 'node:assert/strict';
import {glob, readdir, readFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import path from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import PostalMime from 'postal-mime';
import {digitsOf, readDoor} from '../../server/src/captcha/door.ts';
import {LANGUAGES} from '../../src/text/languages.ts';
import type {Door} from '../../src/contract/door.ts';
import {builtFolder, serveCommand} from '../support/server/a-command.ts';
import {aConfiguration} from '../support/server/a-configuration.ts';
import {aFolder} from '../support/server/a-disk.ts';
import {aReceiver} from '../support/server/a-receiver.ts';
import {signUpOver} from '../support/server/a-visitor.ts';
import {aWebsite} from '../support/server/a-website.ts';
import {heard} from '../support/server/doors.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';

const secret = 'a secret of this test, and of no other place';
const event = aPublishedEvent({startDate: '2999-05-05', endDate: undefined});

async function served(test: TestContext, fields: object = {}) {
  const folder = await aFolder(test);
  const feeds = [await aWebsite(test, aPublishedFeed(event))];
  const configuration = aConfiguration({feeds, secret, ...fields});
  return {folder, ...(await serveCommand(test, folder, configuration))};
}

/** So many doors one network may ask for before it has to wait. */
const DOORS_AT_ONCE = 30;

/** Sends a form as the browser does from the page itself, which is at the server's public address. */
const send = (address: string, fields: Readonly<Record<string, string>>) =>
  fetch(address, {
    method: 'POST',
    headers: {Origin: 'https://signup.example', 'Sec-Fetch-Site': 'same-origin'},
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

/** Asks again and again, with a little pause, until there is something. */
async function thereIs<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(20);
  }
}

/** The token of the link in the only mail. */
async function tokenMailedTo(folder: string): Promise<string> {
  const mails = path.join(folder, 'mail');
  const file = await thereIs(async () => {
    const files = await readdir(mails).catch(() => []);
    return files.find(name => name.endsWith('.eml'));
  });
  const {text = ''} = await PostalMime.parse(await readFile(path.join(mails, file)));
  return /[?&]token=([\w-]+)/.exec(text)?.[1] ?? assert.fail('no link came');
}

/** The packages that a module imports, at once or later. */
const packagesIn = (code: string): readonly string[] =>
  [...code.matchAll(/^import [^;]*?"([^"]+)";$|\bimport\("([^"]+)"\)/gm)]
    .map(([, atOnce, later]) => atOnce ?? later ?? '')
    .filter(name => !name.startsWith('.') && !isBuiltin(name))
    .map(name => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);

describe('the command as it is built', () => {
  it('says the digits of a second door in every language', async test => {
    const {address} = await served(test);
    const {door} = (await (await fetch(`${address}/doors?for=sign-up`)).json()) as Door;
    const read = await readDoor(door, {secret, clock: {now: () => new Date()}});
    const digits = read && (await digitsOf(read, secret));
    for (const lang of LANGUAGES) {
      const answer = await fetch(`${address}/doors/sound?door=${door}&lang=${lang}`);
      assert.equal(answer.status, 200, lang);
      const voice = new URL(`../../server/src/captcha/voices/${lang}.wav`, import.meta.url);
      const said = heard(new Uint8Array(await answer.arrayBuffer()), await readFile(voice));
      assert.equal(said, digits, lang);
    }
  });

  it('lets an organiser in by the link in a mail, to pages with their look', async test => {
    const {address, folder} = await served(test, {
      organizers: ['paul@organizer.example'],
    });
    const page = await fetch(`${address}/organiser/sign-in`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<style[^>]*>[^]*--accent:[^]*<input[^>]*type="email"/);
    await send(`${address}/organiser/sign-in`, {email: 'Paul@organizer.example'});
    const signedIn = await send(`${address}/organiser/sign-in/link`, {
      token: await tokenMailedTo(folder),
    });
    const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const home = await fetch(`${address}/organiser`, {headers: {Cookie: cookie}});
    assert.equal(home.status, 200);
    const workbook = await fetch(`${address}/organiser/events/folkemoede/people.xlsx`, {
      headers: {Cookie: cookie},
    });
    assert.equal(workbook.status, 200);
  });

  it('tells the webhook that it is configured with', async test => {
    const receiver = await aReceiver(test);
    const {address} = await served(test, {
      webhooks: {
        url: receiver.url,
        secret: `whsec_${'A'.repeat(44)}`,
        kinds: ['sign-up.confirmed'],
      },
    });
    assert.equal((await signUpOver(address, 'anne@visitor.example')).status, 201);
    const {body} = await thereIs(() => receiver.received[0]);
    assert.equal((JSON.parse(body) as {readonly type: string}).type, 'sign-up.confirmed');
  });

  it('tells visitors behind its proxy apart', async test => {
    const {address} = await served(test, {proxies: 1});
    const statuses = new Set<number>();
    for (let visitor = 1; visitor <= DOORS_AT_ONCE + 1; visitor += 1) {
      const headers = {'X-Forwarded-For': `192.0.2.${visitor}`};
      const answer = await fetch(`${address}/doors?for=sign-up`, {headers});
      await answer.body?.cancel();
      statuses.add(answer.status);
    }
    assert.deepEqual([...statuses], [200]);
  });

  it('needs no package that its own doesn’t bring', async test => {
    await served(test);
    const {dependencies} = JSON.parse(await readFile('server/package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const needed = new Set<string>();
    for await (const file of glob('**/*.js', {cwd: builtFolder})) {
      for (const name of packagesIn(await readFile(path.join(builtFolder, file), 'utf8'))) {
        needed.add(name);
      }
    }
    assert.ok(needed.has('write-excel-file'));
    assert.deepEqual(
      [...needed].filter(name => !(name in dependencies)),
      [],
    );
  });
});
