import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aBrowser, everythingStands, fill, visit} from '../../support/demo/visitor.ts';

const organiser = '1-bak-op';
const email = 'dagny@example.org';

describe('a sign-up on the blog, from its mail on', () => {
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([aDemo(), aBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  /** Looks into the inbox until the mail is there, and gives the address that it links to. */
  const managePage = async (page: Page): Promise<string> => {
    for (;;) {
      await page.goto(`${demo.url}inbox/index.html`);
      const link = await page.$('a[href*="sign-ups/manage"]');
      const address = await link?.evaluate(a => a.getAttribute('href'));
      if (address) return address;
    }
  };

  const kept = () => demo.rows(organiser, 'sign_ups').find(row => row['email'] === email);

  it('is changed and cancelled on the page that the mail links to, without a script', async () => {
    const visited = await visit(browser, `${demo.url}sites/community-blog/index.html`);
    const {page} = visited;
    await everythingStands(visited);
    await page.locator('::-p-aria([role="radio"])').click();
    await fill(visited, 'Dit navn', 'Dagny Berg');
    await fill(visited, 'Din e-mail', email);
    await fill(visited, 'Virksomhed eller forening', 'Beboerhuset');
    await page.locator('signup-form >>> input[type="checkbox"]').click();
    await page.locator('signup-form >>> [part~="submit"]').click();
    await page.locator('signup-form >>> [part~="receipt"]').wait();

    const address = await managePage(page);
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    await page.focus('[name="contact.name"]');
    await page.keyboard.type(' Holm');
    await Promise.all([page.waitForNavigation(), page.click('button[value="save"]')]);
    assert.match(await page.content(), /Rettelserne er gemt/);
    assert.match(String(kept()?.['name']), /Holm/);

    await Promise.all([page.waitForNavigation(), page.click('a[href^="cancel"]')]);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.match(await page.content(), /Tilmeldingen blev afmeldt/);
    assert.equal(kept()?.['status'], 'cancelled');
    assert.deepEqual(visited.complaints, []);
  });
});
