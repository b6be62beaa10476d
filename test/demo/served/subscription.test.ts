import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {subscribeOnCampaign} from '../../support/demo/campaign-form.ts';
import {mailIn} from '../../support/demo/inbox.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, visit} from '../../support/demo/visitor.ts';

const organiser = '2-community-organising';

describe('subscribing on the campaign site', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([keep(aDemo()), keep(aBrowser())]);
  });

  const isConfirmed = (email: string) =>
    demo
      .rows(organiser, 'subscriptions')
      .filter(row => row['email'] === email)
      .map(row => row['confirmed_at'] !== null);

  it('is not in force before the link in the mail is followed', async () => {
    const email = 'dorte@example.org';
    await subscribeOnCampaign(browser, demo.url, email);
    assert.deepEqual(isConfirmed(email), [false]);
  });

  it('is in force when the link has been followed and the button pressed', async () => {
    const email = 'erik@example.org';
    await subscribeOnCampaign(browser, demo.url, email);
    const {page} = await visit(browser, demo.url);
    const mail = await mailIn(page, demo.url, email);
    const link = await mail.$('pre a');
    await Promise.all([page.waitForNavigation(), link?.click()]);
    await page.locator('button').click();
    await page.waitForFunction(() => !document.querySelector('form'));
    assert.deepEqual(isConfirmed(email), [true]);
  });
});
