import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Frame, Page} from 'puppeteer-core';
import {installedEngines} from '../../../tools/engines/installed.js';
import {startBrowser} from '../../../tools/hosts/browsers.ts';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aSite, type Site} from '../../support/demo/a-site.ts';
import {violations} from '../../support/demo/axe.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, clickOn, everythingStands, fill, visit} from '../../support/demo/visitor.ts';
import {until} from '../../support/server/until.ts';
import {postWith} from '../../support/demo/wordpress-post.ts';

/**
 * Where the focus is, in the page and in a frame, which hears of it later as it may be a process of
 * its own.
 */
async function focusIn(page: Page, frame: Frame): Promise<string> {
  const focused = () => {
    const path: string[] = [];
    let root: Document | ShadowRoot | null = document;
    while (root?.activeElement) {
      const {activeElement}: Document | ShadowRoot = root;
      path.push(
        `${activeElement.localName} ${[...(activeElement.parentNode?.children ?? [])].indexOf(activeElement)}`,
      );
      root = activeElement.shadowRoot;
    }
    return path.join(' > ');
  };
  return (await Promise.all([page.evaluate(focused), frame.evaluate(focused)])).join(' | ');
}

const PATIENCE = 60_000;

describe('a link to an event, pasted into a post of WordPress’', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let site: Site;
  let post = '';
  let plain = '';

  before(async () => {
    const publishing = aSite(({url}, response) => {
      response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
        .end(url === '/plain' ? plain : post);
    });
    [demo, site] = await Promise.all([keep(aDemo()), keep(publishing)]);
    const html = await shownFor('bak-op?partner=min-by');
    post = postWith(html);
    plain = `<!doctype html><html lang="da"><title>En side</title><h1>En side</h1>
      <script>
        addEventListener('message', ({data}) => {
          document.documentElement.dataset.height = data.height;
        });
      </script>
      ${html}</html>`;
  });

  const feedOf = async (organiser: string) =>
    (await (await fetch(`${demo.url}feeds/${organiser}.json`)).json()) as {api: string};

  /** What the organiser's server says of how to show a link of its own, found as others find it. */
  async function shownFor(event: string): Promise<string> {
    const {api} = await feedOf('1-bak-op');
    const page = await (await fetch(new URL(`events/${event}`, api))).text();
    const [, found = ''] =
      /<link\s+rel="alternate"\s+type="application\/json\+oembed"\s+href="([^"]+)"/.exec(page) ??
      [];
    const answer = await fetch(found.replaceAll('&amp;', '&'));
    return ((await answer.json()) as {html: string}).html;
  }

  it('leads to the form, where one is signed up through the partner', async () => {
    const browser = await aBrowser();
    try {
      const visited = await visit(browser, site.url, 390);
      visited.page.setDefaultTimeout(PATIENCE);
      await visited.page.waitForFunction(() => document.querySelector('iframe:not([style])'));
      const frame = visited.page.frames().find(one => one.url().includes('/frame.html'));
      const way = await frame
        ?.waitForSelector('event-card >>> article')
        .then(() => frame.$('.way'));
      await Promise.all([visited.page.waitForNavigation(), way?.click()]);
      await clickOn(visited.page, '::-p-aria([role="radio"])');
      await fill(visited, 'Dit navn', 'Åse Sørensen');
      await fill(visited, 'Din e-mail', 'aase@example.org');
      await fill(visited, 'Virksomhed eller forening', 'Beboerhuset');
      await clickOn(visited.page, 'signup-form >>> input[type="checkbox"]');
      await clickOn(visited.page, 'signup-form >>> [part~="submit"]');
      await visited.page.locator('signup-form >>> [part~="receipt"]').wait();
      const rows = demo.rows('1-bak-op', 'sign_ups');
      assert.deepEqual(
        rows.map(({name, partner}) => ({name, partner})),
        [{name: 'Åse Sørensen', partner: 'min-by'}],
      );
      assert.deepEqual(visited.complaints, []);
    } finally {
      await browser.close();
    }
  });

  it('leads to the form by keyboard', async () => {
    const browser = await aBrowser();
    try {
      const {page} = await visit(browser, site.url);
      page.setDefaultTimeout(PATIENCE);
      await page.waitForFunction(() => document.querySelector('iframe:not([style])'));
      const frame = page.frames().find(one => one.url().includes('/frame.html'));
      await frame?.waitForSelector('event-card >>> article');
      assert.ok(frame);
      for (let presses = 0; presses < 10 && !(await frame.$('.way:focus')); presses += 1) {
        const before = await focusIn(page, frame);
        await page.keyboard.press('Tab');
        await until(
          async () => (await focusIn(page, frame)) !== before,
          () => `Tab went nowhere from ${before}`,
        );
      }
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.match(page.url(), /\/events\/bak-op\/sign-up\?partner=min-by/);
    } finally {
      await browser.close();
    }
  });

  it('works in a frame of any other page, and leads from it into a tab of its own', async () => {
    const browser = await aBrowser();
    try {
      const {page, complaints} = await visit(browser, `${site.url}plain`, 390);
      page.setDefaultTimeout(PATIENCE);
      const frame = page.frames().find(one => one.url().includes('/frame.html'));
      await frame?.waitForSelector('event-card >>> article');
      const height = await frame?.evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      await page.waitForSelector(`html[data-height="${height}"]`);
      const [tab] = await Promise.all([
        new Promise<Page | null>(resolve => page.once('popup', resolve)),
        frame?.click('.way'),
      ]);
      tab?.setDefaultTimeout(PATIENCE);
      await tab?.waitForSelector('signup-form >>> [part~="submit"]');
      assert.match(tab?.url() ?? '', /\/events\/bak-op\/sign-up\?partner=min-by/);
      assert.notEqual(await tab?.evaluate(() => window.origin), 'null');
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`and the pages behind it have nothing for axe to mend, on a ${theme} device`, async () => {
      const browser = await aBrowser();
      try {
        const {api} = await feedOf('1-bak-op');
        for (const path of ['', '/sign-up', `/frame.html?theme=${theme}`]) {
          const visited = await visit(browser, 'about:blank', 390);
          await visited.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
          await visited.page.goto(new URL(`events/bak-op${path}`, api).href);
          await everythingStands(visited);
          // The headings in a frame are part of the outline of the page around it.
          const allowed = path.startsWith('/frame') ? ['page-has-heading-one html'] : [];
          assert.deepEqual(await violations(visited.page), allowed, path);
        }
      } finally {
        await browser.close();
      }
    });
  }

  for (const {name, program} of installedEngines()) {
    it(`shows the event in ${name}, as high as it is`, {skip: !program}, async () => {
      const browser = await startBrowser(name, program ?? '');
      try {
        const visitor = await browser.newVisitor();
        await visitor.goto(site.url);
        const until = async (isSo: string) => {
          const deadline = Date.now() + PATIENCE;
          while ((await visitor.run(`String(Boolean(${isSo}))`)) !== 'true') {
            assert.ok(Date.now() < deadline, `It never came about: ${isSo}`);
            await pause(100);
          }
        };
        await until(`Number(document.querySelector('iframe:not([style])')?.height) > 260`);
        assert.equal(
          await visitor.run(`getComputedStyle(document.querySelector('blockquote')).display`),
          'none',
        );
        await visitor.enter();
        await until(
          `document.querySelector('event-card').shadowRoot?.textContent.includes('Bak op! Inspirationsdage')`,
        );
      } finally {
        await browser.close();
      }
    });
  }
});
