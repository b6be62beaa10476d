import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {getRequestListener} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import type {Browser} from 'puppeteer-core';
import {aSite} from '../../support/demo/a-site.ts';
import {subscribeOnCampaign} from '../../support/demo/campaign-form.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, everythingStands, reads, visit} from '../../support/demo/visitor.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';

const run = promisify(execFile);

describe('the demo as static files under some path', () => {
  const keep = keptForSuite();
  let browser: Browser;
  let url: string;

  before(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'opslag-static-'));
    const close = () => rm(folder, {recursive: true, force: true});
    await keep(Promise.resolve({close}));
    await run(process.execPath, ['demo/build.ts', folder]);
    const files = new Hono();
    const rewriteRequestPath = (asked: string) => asked.slice('/some/path'.length);
    files.get('/some/path/*', serveStatic({root: folder, rewriteRequestPath}));
    const fest = aPublishedEvent({name: 'Sommerfest', startDate: '2999-05-05', endDate: undefined});
    files.get('/feed.json', context => context.json(aPublishedFeed(fest)));
    const listener = getRequestListener(files.fetch);
    const site = await keep(aSite((request, response) => void listener(request, response)));
    url = `${site.url}some/path/`;
    browser = await keep(aBrowser());
  });

  it('shows the events in the coming year', async () => {
    const visited = await visit(browser, `${url}sites/community-blog/index.html`);
    await everythingStands(visited);
    const first = await visited.page.$eval('event-card >>> time', time => time.dateTime);
    assert.ok(new Date(first) > new Date(), first);
  });

  it('has the configurator, which shows in its preview what is to come', async () => {
    const feed = `${url}feeds/1-bak-op.json`;
    const hash = new URLSearchParams({lang: 'en', feed, website: 'by-hand'});
    const {page, complaints} = await visit(browser, `${url}configurator/index.html#${hash}`);
    const frame = await page.waitForFrame(one => one.url().includes('preview.html'));
    const shown = await frame.waitForFunction(
      () => document.querySelector('event-card')?.shadowRoot?.querySelector('time')?.dateTime,
      {polling: 100},
    );
    const first = String(await shown.jsonValue());
    assert.ok(new Date(first) > new Date(), first);
    const snippet = await page.$eval('textarea#piece-here', ({value}) => value);
    assert.match(snippet, new RegExp(`src="${url}opslag/opslag\\.js"`));
    assert.deepEqual(complaints, []);
  });

  it('offers no link to paste, as its servers know no script', async () => {
    const feed = `${url}feeds/1-bak-op.json`;
    const hash = new URLSearchParams({lang: 'en', feed, website: 'wordpress'});
    const {page} = await visit(browser, `${url}configurator/index.html#${hash}`);
    const text = await page
      .locator('textarea#piece-here')
      .map(({value}) => value)
      .wait();
    assert.match(text, /data-opslag="event-card"/);
    assert.equal(await page.$('#form-link'), null);
  });

  it('has the configurator for an organiser’s own feed that lies beside the folder', async () => {
    const feed = new URL('/feed.json', url).href;
    const hash = new URLSearchParams({lang: 'en', feed, website: 'by-hand'});
    const {page, complaints} = await visit(browser, `${url}configurator/#${hash}`);
    const frame = await page.waitForFrame(one => one.url().includes('preview.html'));
    await frame.waitForFunction(
      () => document.querySelector('event-card')?.shadowRoot?.textContent.includes('Sommerfest'),
      {polling: 100},
    );
    const snippet = await page.$eval('textarea#piece-here', ({value}) => value);
    assert.match(snippet, new RegExp(`src="${url}opslag/opslag\\.js"`));
    assert.match(snippet, new RegExp(`feed="${feed}"`));
    assert.deepEqual(complaints, []);
  });

  it('takes a subscription, mails the link and confirms it, all in the page', async () => {
    const email = 'frida@example.org';
    const visited = await subscribeOnCampaign(browser, url, email);
    await visited.page.goto(`${url}inbox/index.html`);
    await visited.page.locator('.mail pre a').click();
    await visited.page.locator('form button').click();
    await visited.page.waitForFunction(() => !document.querySelector('form'));
    await reads(visited, email);
    assert.deepEqual(visited.complaints, []);
  });
});
