import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aSite, type Site} from '../../support/demo/a-site.ts';
import {editors, leftBy} from '../../support/demo/editors.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {
  aBrowser,
  click,
  clickOn,
  everythingStands,
  fill,
  reads,
  settled,
  type Visit,
  visit,
} from '../../support/demo/visitor.ts';
import {pasted} from '../../support/demo/wordpress-post.ts';
import {visit as visitWordPress} from '../../integrations/wordpress/a-site.ts';

const PATIENCE = 60_000;

/** What a webmaster has got from the configurator, and what it says to do with it. */
interface Handed {
  readonly once: string;
  readonly here: string;
  /** Address of the mail to the administrator. */
  readonly mail: string;
  /** What the webmaster is told to do. */
  readonly told: string;
}

/** Who they say they are, where the configurator asks. */
const SELVES: Readonly<Record<string, string>> = {
  wordpress: 'I’m an author or contributor',
  joomla: 'I write articles',
};

describe('a webmaster whose editor takes things out', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;
  let site: Site;
  /** The page of their website, on an origin of its own. */
  let published = '';

  before(async () => {
    const publishing = aSite((_, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(published);
    });
    [demo, browser, site] = await Promise.all([keep(aDemo()), keep(aBrowser()), keep(publishing)]);
  });

  const copied = ({page}: Visit, id: string) =>
    page
      .locator(`#piece-${id}`)
      .map(field => (field instanceof HTMLTextAreaElement ? field.value : ''))
      .wait();

  /** Goes from the start page to what the website is made with, by what can be read there. */
  async function chosen(website: string, element: string): Promise<Visit> {
    const visited = await visit(browser, demo.url);
    visited.page.setDefaultTimeout(PATIENCE);
    await clickOn(visited.page, 'a[href^="configurator/index.html"]');
    await click(visited, 'button', 'English');
    await fill(visited, 'Address of the organiser’s events', `${demo.url}feeds/1-bak-op.json`);
    await click(visited, 'button', 'Get the events');
    await reads(visited, 'Found “Sager der Samler”');
    await click(visited, 'radio', element);
    if (element === 'An event') await visited.page.select('#event', 'bak-op');
    await visited.page.select('#website', website);
    return visited;
  }

  /** Goes through the configurator to what is pasted by those whose editor takes scripts out. */
  async function walk(website: string, element: string): Promise<Handed> {
    const visited = await chosen(website, element);
    const self = SELVES[website];
    if (website === 'wordpress' && element === 'An event') {
      await visited.page.locator('.pasted').wait();
      await settled(visited);
      await clickOn(visited.page, 'summary ::-p-text(Other ways)');
    }
    if (self) {
      await settled(visited);
      await click(visited, 'radio', self);
    }
    await reads(visited, 'Ask the administrator for help (once)');
    const told = await visited.page.$eval(
      'section[aria-labelledby="copy-heading"]',
      one => one.innerText,
    );
    const handed = {
      once: await copied(visited, 'once'),
      here: await copied(visited, 'here'),
      mail: await visited.page.$eval('a[href^="mailto:"]', ({href}) => href),
      told,
    };
    await visited.page.close();
    return handed;
  }

  /** Does as they were told: the first text once, by someone who may; the second in the editor. */
  function publish(once: string, text: string) {
    published = `<!doctype html><html lang="da"><head><meta charset="utf-8" /><title>Huset</title>${once}</head><body><article>${text}</article></body></html>`;
  }

  for (const editor of editors) {
    it(`has a working card on ${editor.website}`, async () => {
      const {once: first, here, told} = await walk(editor.website, 'An event');
      assert.match(told, /Until the administrator has done their part/);
      assert.match(told, /The website needs Opslag’s script, once/);
      publish(first, leftBy(editor, here));
      const visited = await visit(browser, site.url);
      await everythingStands(visited);
      await reads(visited, 'Bak op! Inspirationsdage');
      // As the configurator spoke, whatever the page says of itself.
      await reads(visited, 'Sign up');
      assert.deepEqual(visited.complaints, []);
    });
  }

  it('has what the card says on the page already, and no code to be read', async () => {
    const {here} = await walk('wordpress', 'An event');
    for (const editor of editors) {
      const words = leftBy(editor, here).replace(/<[^>]*>/g, '');
      assert.match(words, /Bak op! Inspirationsdage/);
      assert.match(words, /Sager der Samler, Vestergade 43/);
      assert.doesNotMatch(words, /schema\.org|https?:/);
    }
  });

  it('has a way to sign up on the page already', async () => {
    const {here} = await walk('wordpress', 'An event');
    for (const editor of editors) {
      assert.match(
        leftBy(editor, here),
        /<a href="mailto:paul@example\.org\?subject=[^"]*">Sign up by e-mail to paul@example\.org<\/a>/,
        editor.website,
      );
    }
  });

  it('has a working list, and its events on the page already', async () => {
    const {once: first, here, told} = await walk('wordpress', 'A list of events');
    assert.match(told, /only a plain list is seen/);
    const [wordpress] = editors;
    const left = wordpress ? leftBy(wordpress, here) : '';
    assert.match(left, /<li>Bak op! Inspirationsdage, .* Aarhus C, <a href="mailto:.*<\/li>/);
    publish(first, left);
    const visited = await visit(browser, site.url);
    await everythingStands(visited);
    assert.deepEqual(visited.complaints, []);
  });

  describe('with a link', () => {
    /** Gets the link, for a website that says who it is. */
    async function linkFor(partner: string): Promise<string> {
      const visited = await chosen('wordpress', 'An event');
      await clickOn(visited.page, 'summary ::-p-text(More choices)');
      await visited.page.locator('#option-partner').fill(partner);
      await visited.page.waitForFunction(
        said => document.querySelector('textarea')?.value.includes(said),
        {},
        partner,
      );
      await reads(visited, 'Paste the link on a line of its own in your post');
      const link = await copied(visited, 'here');
      await visited.page.close();
      return link;
    }

    it('has a card that leads to the organiser’s form, from one line in a post', async () => {
      const frame = await pasted(await linkFor('huset'));
      const {pathname, searchParams} = new URL(
        /src="([^"]*)"/.exec(frame)?.[1]?.replaceAll('&#038;', '&') ?? '',
      );
      assert.equal(pathname, '/events/bak-op/frame.html');
      assert.equal(searchParams.get('partner'), 'huset');
      publish('', frame);
      const visited = await visit(browser, site.url);
      const shown = await visited.page.waitForFrame(one => one.url().includes('/frame.html'), {
        timeout: PATIENCE,
      });
      const way = shown.locator('a.way ::-p-text(Sign up)').setTimeout(PATIENCE);
      assert.match(
        String(await way.map(one => one.getAttribute('href')).wait()),
        /\/events\/bak-op\/sign-up\?partner=huset/,
      );
    });

    it('has the whole card right there, as soon as the website has the plugin', async () => {
      const link = await pasted(await linkFor('huset'));
      const feed = `${demo.url}feeds/1-bak-op.json`;
      const {html, tag} = visitWordPress({options: {feed, partner: 'us'}, posts: [{link}]});
      publish(tag, html);
      const visited = await visit(browser, site.url);
      await everythingStands(visited);
      await reads(visited, 'Sign up');
      assert.equal(
        await visited.page.$eval('event-card', one => one.getAttribute('partner')),
        'huset',
      );
    });
  });

  it('can write to the administrator what to do, and with what', async () => {
    const {once: first, mail} = await walk('wordpress', 'An event');
    const body = new URL(mail).searchParams.get('body') ?? '';
    assert.ok(body.includes(first), body);
    const [link = ''] = /^http\S+$/m.exec(body) ?? [];
    const visited = await visit(browser, link);
    visited.page.setDefaultTimeout(PATIENCE);
    assert.equal(await copied(visited, 'once'), first);
    await reads(visited, 'Manage all template parts');
  });

  it('would be left with words alone by the other way, and the instructions say so', async () => {
    const [wordpress] = editors;
    const left = wordpress
      ? leftBy(
          wordpress,
          '<script src="x"></script><event-card feed="y"><p>Bak op!</p></event-card>',
        )
      : '';
    assert.equal(left, '<p>Bak op!</p>');
    const visited = await visit(
      browser,
      `${demo.url}configurator/index.html#lang=en&feed=${demo.url}feeds/1-bak-op.json&website=wordpress&form=tag`,
    );
    visited.page.setDefaultTimeout(PATIENCE);
    await reads(visited, 'choose “I’m an author or contributor” in step 4');
  });
});
