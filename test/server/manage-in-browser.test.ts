import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {createAdaptorServer} from '@hono/node-server';
import type {Browser, Page} from 'puppeteer-core';
import {aBrowser} from '../support/demo/visitor.ts';
import {aRichEvent} from '../support/server/a-rich-event.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {pressIn} from '../support/server/an-organisers-site.ts';
import {tokenIn} from '../support/server/manage.ts';
import {aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';

const sessions = ['Samtale', 'Gåtur'].map((name, index) => ({
  ...{'@id': `s${index}`, name, bookable: true},
  startDate: `2026-05-05T1${index}:00`,
}));

/** An event of one day that asks for everything, with room for one. */
const anEvent = () =>
  aRichEvent({
    '@type': 'Event',
    startDate: '2026-05-05T09:00',
    endDate: '2026-05-05T16:00',
    maximumAttendeeCapacity: 1,
    subEvent: sessions,
  });

describe('the page of a sign-up, in a browser without JavaScript', () => {
  let browser: Browser;
  let server: TestServer;
  let listening: ReturnType<typeof createAdaptorServer>;
  let here: string;
  let axe: string;

  before(async () => {
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    [browser, axe] = await Promise.all([aBrowser(), readFile(source, 'utf8')]);
    listening = createAdaptorServer({fetch: request => server.app.fetch(request)});
    listening.listen(0, 'localhost');
    await once(listening, 'listening');
    const {port} = listening.address() as AddressInfo;
    here = `http://localhost:${port}/`;
  });
  after(async () => {
    await browser.close();
    listening.close();
    if ('closeAllConnections' in listening) listening.closeAllConnections();
    await once(listening, 'close');
  });

  /** Signs Anne up, and opens her page. */
  async function opened(width: number, scheme: 'light' | 'dark'): Promise<Page> {
    server = aServer({feed: () => aPublishedFeed(anEvent()), settings: {url: here, lang: 'da'}});
    const response = await signUp(server.app, {
      ...{offer: 'full', payment: 'door', lang: 'da', sessions: ['s0']},
      answers: {diet: ['Alt']},
      consents: {'consent-1': '2026-01'},
    });
    assert.equal(response.status, 201, JSON.stringify(await response.clone().json()));
    const {manage} = await receiptOf(response);
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({width, height: 844});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${here}sign-ups/manage?token=${encodeURIComponent(tokenIn(manage))}`);
    return page;
  }

  /** Gives what axe finds; it needs the scripts that the page itself does without. */
  async function faultsOn(page: Page) {
    await page.setJavaScriptEnabled(true);
    await page.evaluate(axe);
    const found = await page.evaluate(
      'axe.run().then(({violations}) => violations.map(one => `${one.id}: ${one.nodes[0].html}`))',
    );
    await page.setJavaScriptEnabled(false);
    return found;
  }

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    it(`adds a person from the keyboard and says what they got, with nothing that axe finds (${scheme}, ${width} pixels)`, async () => {
      const page = await opened(width, scheme);
      assert.deepEqual(await faultsOn(page), []);
      await pressIn(page, 'button[value="more"]');
      assert.match(page.url(), /#people\.0\.name$/);
      assert.deepEqual(await faultsOn(page), []);
      await page.type('[name="people.0.email"]', 'at home');
      await pressIn(page, 'button[value="save"]');
      const wrong = await page.$$eval('[aria-invalid="true"]', all => all.map(({id}) => id));
      assert.deepEqual(wrong, ['people.0.name', 'people.0.email']);
      assert.deepEqual(await faultsOn(page), []);
      await page.type('[name="people.0.name"]', 'Bo Bæk');
      await page.$eval(
        '[name="people.0.email"]',
        field => void ((field as HTMLInputElement).value = ''),
      );
      await pressIn(page, 'button[value="save"]');
      const said = await page.$eval('.done', ({textContent}) => textContent);
      assert.match(said, /ikke plads til Bo Bæk, som er nummer 1 på ventelisten/);
      assert.deepEqual(await faultsOn(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    });
  }
});
