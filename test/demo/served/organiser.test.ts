import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {signUpOnBlog} from '../../support/demo/blog-form.ts';
import {mailIn} from '../../support/demo/inbox.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, click, visit, type Visit} from '../../support/demo/visitor.ts';

describe('the organiser’s page of the demo', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([keep(aDemo()), keep(aBrowser())]);
  });

  const followed = (page: Page, act: () => Promise<unknown>) =>
    Promise.all([page.waitForNavigation(), act()]);

  /** From the start page, by way of the inbox. */
  const signIn = async (): Promise<Visit> => {
    const start = await visit(browser, demo.url);
    const {page} = start;
    await followed(page, () => click(start, 'link', 'Sager der Samler'));
    await page.locator('#email').fill('organiser-1@example.org');
    await followed(page, () => page.locator('button').click());
    const mail = await mailIn(page, demo.url, 'organiser-1@example.org');
    const link = await mail.$('pre a');
    await followed(page, async () => link?.click());
    await followed(page, () => page.locator('button').click());
    return start;
  };

  it('is reached from the start page by a link in the inbox, and agrees with its CSV', async () => {
    await signUpOnBlog(browser, demo.url, {email: 'aase@example.org'});
    const {page, complaints} = await signIn();
    await followed(page, () => page.locator('tbody th a').click());
    await followed(page, () => page.locator('.actions a').click());
    const people = await page.$eval('table', ({innerText}) => innerText);
    const csv = await page.$eval('a[href*="people.csv"]', ({href}) => href);
    const cookies = await page.browserContext().cookies();
    const answer = await fetch(csv, {
      headers: {Cookie: cookies.map(({name, value}) => `${name}=${value}`).join('; ')},
    });
    const text = await answer.text();
    for (const told of ['Åse Sørensen', 'aase@example.org', 'sager-der-samler']) {
      assert.deepEqual([people.includes(told), text.includes(told)], [true, true], told);
    }
    assert.deepEqual(complaints, []);
  });
});
