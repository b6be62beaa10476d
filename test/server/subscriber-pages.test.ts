import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {createAdaptorServer} from '@hono/node-server';
import type {Browser, Page} from 'puppeteer-core';
import {aBrowser} from '../support/demo/visitor.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {aSubscriber, linkIn, subscriptionOf} from '../support/server/a-subscriber.ts';
import {subscribe} from '../support/server/requests.ts';

/** What axe finds wrong with a page. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(axe, 'utf8'));
  const found: unknown = await page.evaluate(
    'axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`))',
  );
  return found as readonly string[];
}

/** Presses Tab until the focus is on what fits a selector. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.$(`${selector}:focus`)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Presses a key that leads to another page. */
const pressAndLoad = (page: Page, key: 'Enter') =>
  Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);

describe('the pages where subscribers change their minds, in a browser', () => {
  let browser: Browser;
  let server: TestServer;
  let listening: ReturnType<typeof createAdaptorServer>;
  let links: Readonly<Record<'confirm' | 'unsubscribe' | 'preferences' | 'ask' | 'wrong', string>>;

  before(async () => {
    browser = await aBrowser();
    // The server has to know its address before it can listen there.
    listening = createAdaptorServer({fetch: request => server.app.fetch(request)});
    listening.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const {port} = listening.address() as AddressInfo;
    const here = `http://127.0.0.1:${port}`;
    server = aServer();
    const welcome = await aSubscriber(server, {lang: 'da', topics: ['training']});
    await subscribe(server.app, {email: 'bo@visitor.example'});
    const at = ({pathname, search}: URL) => `${here}${pathname}${search}`;
    links = {
      confirm: at(linkIn((await server.mails()).at(-1), 'confirm')),
      unsubscribe: at(linkIn(welcome, 'unsubscribe')),
      preferences: at(linkIn(welcome, 'preferences')),
      ask: `${here}/subscriptions/link`,
      wrong: `${here}/subscriptions/unsubscribe?token=wrong`,
    };
  });
  after(async () => {
    await browser.close();
    listening.close();
  });

  const open = async (link: string, wishes: {dark?: boolean; script?: boolean} = {}) => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({width: 390, height: 700});
    await page.setJavaScriptEnabled(wishes.script ?? true);
    const value = wishes.dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
    await page.goto(link);
    return page;
  };

  for (const name of ['confirm', 'unsubscribe', 'preferences', 'ask', 'wrong'] as const) {
    for (const dark of [false, true]) {
      it(`are accessible, and fit on a phone: ${name}, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await open(links[name], {dark});
        assert.deepEqual(await faultsOf(page), []);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        assert.equal(width, 390);
      });
    }
  }

  it('are accessible where something is to be corrected', async () => {
    const page = await open(links.preferences);
    await tabTo(page, '#email');
    await page.keyboard.type(' and more');
    await pressAndLoad(page, 'Enter');
    assert.match(await page.content(), /role="alert"/);
    assert.deepEqual(await faultsOf(page), []);
  });

  it('are done by keyboard alone, without JavaScript', async () => {
    const page = await open(links.preferences, {script: false});
    await tabTo(page, '[value="debate"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#name');
    await page.keyboard.type('Anne');
    await tabTo(page, 'button');
    await pressAndLoad(page, 'Enter');
    assert.match(await page.content(), /Dine ændringer er gemt/);
    const saved = await subscriptionOf(server);
    assert.deepEqual([saved?.name, saved?.topics], ['Anne', ['debate', 'training']]);

    await page.goto(links.unsubscribe);
    await tabTo(page, 'button');
    await pressAndLoad(page, 'Enter');
    assert.match(await page.content(), /Du er afmeldt/);
    assert.equal(await subscriptionOf(server), undefined);
  });
});
