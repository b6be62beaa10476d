import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {aBrowser} from '../../support/demo/visitor.ts';
import {
  anOrganisersSite,
  pressIn,
  signedInPage,
  type OrganisersSite,
} from '../../support/server/an-organisers-site.ts';

const PAGES = [
  '',
  '/search',
  '/log',
  '/newsletter',
  '/data',
  '/events/folkemoede',
  '/events/sessions',
  '/events/folkemoede/people',
  '/events/folkemoede/add',
  '/events/sessions/add',
  '/events/folkemoede/door?date=may',
  '/events/folkemoede/print?date=may',
  '/events/folkemoede/mail',
  '/sign-ups/aase',
  '/sign-ups/aase/edit',
  '/sign-ups/dorte/move',
  '/sign-ups/aase/cancel',
  '/sign-in',
];

describe('the organiser’s pages in a browser without JavaScript', () => {
  let site: OrganisersSite;
  let browser: Browser;
  let axe: string;

  before(async () => {
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    [site, browser, axe] = await Promise.all([
      anOrganisersSite(),
      aBrowser(),
      readFile(source, 'utf8'),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Gives what axe finds on a page; it needs the scripts that the page itself does without. */
  async function faultsOn(page: Page, path: string) {
    await page.setJavaScriptEnabled(true);
    await page.goto(`${site.url}${path}`);
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
    it(`have nothing that axe finds, ${scheme} at ${width} pixels`, async () => {
      const page = await signedInPage(browser, site, width);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      for (const path of PAGES) assert.deepEqual(await faultsOn(page, path), [], path);
    });
  }

  it('fit on a phone without scrolling sideways, and keep their tables’ meaning', async () => {
    const page = await signedInPage(browser, site, 390);
    for (const path of PAGES) {
      await page.goto(`${site.url}${path}`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, path);
    }
    await page.goto(`${site.url}/events/folkemoede/people`);
    const header = await page.$('::-p-aria([name="Name"][role="columnheader"])');
    const name = await page.$('::-p-aria([role="rowheader"])');
    assert.ok(header && name);
  });

  it('mark someone as arrived from the keyboard alone', async () => {
    const page = await signedInPage(browser, site, 390);
    await page.goto(`${site.url}/events/folkemoede/door?date=may`);
    await page.type('#words', 'carl');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await pressIn(page, '.door button');
    const notice = await page.$eval('.notice', ({textContent}) => textContent);
    assert.match(notice, /Carl Ærø has arrived\./);
  });

  it('add someone who has phoned, and say beside the field what is missing', async () => {
    const page = await signedInPage(browser, site);
    await page.goto(`${site.url}/events/folkemoede/add`);
    await page.type('[name="contact.name"]', 'Frida Holm');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const missing = await page.$$eval('[aria-invalid="true"]', all => all.map(({id}) => id));
    assert.deepEqual(missing, ['date', 'contact.email', 'offer', 'payment', 'consents.consent-1']);
    assert.equal(
      await page.$eval('[name="contact.name"]', field => (field as HTMLInputElement).value),
      'Frida Holm',
    );
  });
});
