import assert from 'node:assert/strict';
import {afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, everythingStands, visit, type Visit} from '../../support/demo/visitor.ts';

const sites = [
  'community-blog',
  'campaign',
  'conference-house',
  'municipality',
  'consultancy',
  'day-of-choices',
];

for (const engine of ['chromium', 'firefox'] as const) {
  describe(`the partners' sites in ${engine}`, () => {
    const keep = keptForSuite();
    let demo: TestDemo;
    let browser: Browser;

    before(async () => {
      [demo, browser] = await Promise.all([keep(aDemo()), keep(aBrowser(engine))]);
    });

    const visits: Visit[] = [];
    const open = async (site: string, width?: number) => {
      const visited = await visit(browser, `${demo.url}sites/${site}/index.html`, width);
      visits.push(visited);
      await everythingStands(visited);
      return visited;
    };
    afterEach(async () => {
      for (const {page} of visits.splice(0)) await page.browserContext().close();
    });

    for (const site of sites) {
      describe(site, () => {
        it('shows what the feed says, without an error in the console', async () => {
          const {complaints} = await open(site);
          assert.deepEqual(complaints, []);
        });

        it('asks nobody else for anything', async () => {
          const {hosts} = await open(site);
          assert.deepEqual([...hosts], ['localhost']);
        });

        it('can be read at 320 pixels without scrolling sideways', async () => {
          const {page} = await open(site, 320);
          const beyond = await page.evaluate(() => {
            const {scrollWidth, clientWidth} = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.equal(beyond, 0);
        });
      });
    }

    it('are all linked from the start page', async () => {
      const visited = await visit(browser, demo.url);
      visits.push(visited);
      const {page} = visited;
      const links = await page.$$eval('.sites a[href*="sites/"]', found =>
        found.map(({href}) => href),
      );
      assert.deepEqual(
        links,
        sites.map(site => `${demo.url}sites/${site}/index.html`),
      );
    });
  });
}
