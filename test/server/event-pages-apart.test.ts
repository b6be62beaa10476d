import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {freePort, serverAddress} from '../../demo/serve/servers.ts';
import {aBrowser} from '../support/demo/visitor.ts';
import {
  anOrganisersSite,
  signedInPage,
  someSignUps,
  type OrganisersSite,
} from '../support/server/an-organisers-site.ts';

/** A name that only the organiser may see. */
const SECRET = 'Carl Ærø';

describe('a script in the organiser’s folder that somebody has changed', () => {
  let site: OrganisersSite;
  let browser: Browser;
  let folder: ReturnType<typeof createServer>;
  let organiser: Page;
  let people = '';

  before(async () => {
    const port = await freePort();
    folder = createServer((_, response) => {
      response
        .writeHead(200, {'content-type': 'text/javascript', 'access-control-allow-origin': '*'})
        .end(`document.documentElement.dataset.changed = 'yes';`);
    }).listen(port);
    await once(folder, 'listening');
    const script = `${serverAddress(port)}opslag/opslag.js`;
    [site, browser] = await Promise.all([anOrganisersSite(someSignUps(), script), aBrowser()]);
    organiser = await signedInPage(browser, site);
    people = `${site.url}/events/folkemoede/people`;
  });
  after(async () => {
    await browser.close();
    folder.close();
    folder.closeAllConnections();
    await site.close();
  });

  /** Opens a page of the event in the organiser's own browser, with that script running. */
  async function eventPage(path = ''): Promise<Page> {
    const page = await organiser.browserContext().newPage();
    await page.goto(new URL(`/events/folkemoede${path}`, site.url).href);
    await page.waitForSelector('html[data-changed]');
    return page;
  }

  it('is not kept from them by the session being over', async () => {
    await organiser.goto(people);
    assert.match(await organiser.content(), new RegExp(SECRET));
  });

  for (const path of ['', '/sign-up']) {
    it(`can’t fetch the organiser’s pages from /events/…${path}`, async () => {
      const page = await eventPage(path);
      const text = await page.evaluate(
        async address => (await fetch(address, {credentials: 'include'})).text(),
        people,
      );
      assert.doesNotMatch(text, new RegExp(SECRET));
      assert.match(text, /id="email"/);
      await page.close();
    });

    it(`can’t look into a window that it opens on them from /events/…${path}`, async () => {
      const page = await eventPage(path);
      const [opened] = await Promise.all([
        new Promise<Page>(resolve => {
          browser.on('targetcreated', target => {
            void target.page().then(found => {
              if (found && found !== page) resolve(found);
            });
          });
        }),
        page.evaluate(address => {
          Object.assign(window, {opened: window.open(address)});
        }, people),
      ]);
      await opened.waitForSelector('table');
      assert.match(await opened.content(), new RegExp(SECRET));
      const seen = await page.evaluate(() => {
        const {opened} = window as unknown as {opened: Window | null};
        try {
          return opened && !opened.closed ? opened.document.documentElement.outerHTML : 'nothing';
        } catch {
          return 'nothing';
        }
      });
      assert.equal(seen, 'nothing');
      await opened.close();
      await page.close();
    });
  }

  it('gets at nothing from the frame, which has no origin', async () => {
    const page = await eventPage('/frame.html');
    const answer = await page.evaluate(
      address =>
        fetch(address, {credentials: 'include'}).then(
          () => 'read',
          () => 'refused',
        ),
      people,
    );
    assert.equal(answer, 'refused');
    assert.equal(await page.evaluate(() => window.origin), 'null');
    await page.close();
  });
});
