import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {freePort, serverAddress} from '../../../demo/serve/servers.ts';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aBrowser, everythingStands, visit} from '../../support/demo/visitor.ts';

const blog = new URL('../../../demo/sites/community-blog/index.html', import.meta.url);

describe('a page whose script and feed are on other origins', () => {
  let scripts: TestDemo;
  let feeds: TestDemo;
  let browser: Browser;

  before(async () => {
    scripts = await aDemo();
    feeds = await aDemo();
    browser = await aBrowser();
  });
  after(async () => {
    await browser.close();
    await Promise.all([scripts.close(), feeds.close()]);
  });

  it('shows the event and the form', async () => {
    const html = (await readFile(blog, 'utf8'))
      .replaceAll('../../opslag/', `${scripts.url}opslag/`)
      .replaceAll('../../feeds/', `${feeds.url}feeds/`)
      .replace('<link rel="stylesheet" href="blog.css" />', '');
    const port = await freePort();
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    }).listen(port);
    await once(server, 'listening');

    const visited = await visit(browser, serverAddress(port));
    await everythingStands(visited);
    server.close();
    server.closeAllConnections();
    assert.deepEqual(visited.complaints, []);
  });
});
