import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aSite} from '../../support/demo/a-site.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, everythingStands, reads, visit, type Visit} from '../../support/demo/visitor.ts';
import {pasted} from '../../support/demo/wordpress-post.ts';
import {visit as visitWordPress} from '../../integrations/wordpress/a-site.ts';

const PATIENCE = 60_000;

const valueOf = (field: Element) => (field instanceof HTMLTextAreaElement ? field.value : '');

const blog = new URL('../../../demo/sites/community-blog/index.html', import.meta.url);

describe('a page whose script and feed are on other origins', () => {
  const keep = keptForSuite();
  let scripts: TestDemo;
  let feeds: TestDemo;
  let browser: Browser;

  before(async () => {
    scripts = await keep(aDemo());
    feeds = await keep(aDemo());
    browser = await keep(aBrowser());
  });

  /** Publishes a page on an origin of its own while somebody looks at it. */
  async function published(html: string, look: (visited: Visit) => Promise<void>): Promise<void> {
    const publishing = aSite((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    });
    const site = await keep(publishing);
    await look(await visit(browser, site.url));
  }

  const aPost = (script: string, text: string) =>
    `<!doctype html><html lang="da"><head><title>Huset</title>${script}</head><body>${text}</body></html>`;

  it('shows the event and the form', async () => {
    const html = (await readFile(blog, 'utf8'))
      .replaceAll('../../opslag/', `${scripts.url}opslag/`)
      .replaceAll('../../feeds/', `${feeds.url}feeds/`)
      .replace('<link rel="stylesheet" href="blog.css" />', '');
    await published(html, async visited => {
      await everythingStands(visited);
      assert.deepEqual(visited.complaints, []);
    });
  });

  describe('and on which a link is pasted', () => {
    let feed = '';
    let link = '';

    before(async () => {
      feed = `${feeds.url}feeds/1-bak-op.json`;
      const {api} = (await (await fetch(feed)).json()) as {readonly api: string};
      link = new URL('events/bak-op?partner=huset', api).href;
    });

    /** Waits for cards of these feeds, in their order, and for what they say. */
    async function shows(visited: Visit, ...feeds: readonly string[]): Promise<void> {
      await visited.page.waitForFunction(
        wanted =>
          [...document.querySelectorAll('event-card')]
            .map(one => one.getAttribute('feed'))
            .join() === wanted,
        {timeout: PATIENCE},
        feeds.join(),
      );
      await everythingStands(visited);
    }

    it('has the event in its place by the plugin, beside one that names another feed', async () => {
      const other = `${scripts.url}feeds/6-en-dag-med-valg.json`;
      const {html, tag} = visitWordPress({
        options: {feed, script: `${scripts.url}opslag/opslag.js`},
        posts: [{link: await pasted(link)}, `[opslag feed="${other}"]Se her[/opslag]`],
      });
      await published(aPost(tag, html), async visited => {
        await shows(visited, feed, other);
        await reads(visited, 'Bak op! Inspirationsdage');
        await reads(visited, 'En dag med valg');
      });
    });

    it('has the event in its place by the script that the configurator gives', async () => {
      const choices = new URLSearchParams({
        lang: 'en',
        feed,
        event: 'bak-op',
        website: 'wordpress',
      });
      const {page} = await visit(
        browser,
        `${scripts.url}configurator/index.html#${choices.toString()}`,
      );
      page.setDefaultTimeout(PATIENCE);
      const copied = (id: string) =>
        page.waitForSelector(`#piece-${id}`).then(field => field?.evaluate(valueOf));
      const [script = '', here = ''] = [await copied('once'), await copied('here')];
      assert.equal(await page.$('.problem'), null);
      await published(aPost(script, await pasted(here)), async visited => {
        await shows(visited, feed);
        await reads(visited, 'Bak op! Inspirationsdage');
      });
    });
  });
});
