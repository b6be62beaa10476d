import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {before, describe, it} from 'node:test';
import type {Browser, HTTPRequest} from 'puppeteer-core';
import {SPOKEN} from '../../../demo/configurator/text/spoken.ts';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aSite, type Site} from '../../support/demo/a-site.ts';
import {violations} from '../../support/demo/axe.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {
  aBrowser,
  click,
  clickOn,
  fill,
  reads,
  settled,
  visit,
  type Visit,
} from '../../support/demo/visitor.ts';

const PATIENCE = {timeout: 60_000};

const TWO_EVENTS = JSON.stringify({
  name: 'Huset',
  timeZone: 'Europe/Copenhagen',
  events: [
    {'@type': 'Event', id: 'soup', name: 'Soup', startDate: '2099-12-03T18:00'},
    {'@type': 'Event', id: 'songs', name: 'Songs', startDate: '2099-12-04T18:00'},
  ],
});

/** What others have at the addresses that people paste. */
const elsewhere: RequestListener = ({url}, response) => {
  if (url === '/silent.json') return;
  if (url !== '/closed.json') response.setHeader('Access-Control-Allow-Origin', '*');
  if (url === '/page.html') response.end('<!doctype html><title>Our events</title>');
  else if (url === '/empty.json') response.end('{"name": "Nothing yet", "events": []}');
  else if (url === '/two.json') response.end(TWO_EVENTS);
  else if (url === '/closed.json') response.end('{"name": "Not for you", "events": []}');
  else response.writeHead(404).end();
};

describe('the configurator', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;
  let others: Site;

  before(async () => {
    [demo, browser, others] = await Promise.all([
      keep(aDemo()),
      keep(aBrowser()),
      keep(aSite(elsewhere)),
    ]);
  });

  const open = async (hash = '', width?: number): Promise<Visit> => {
    const visited = await visit(browser, `${demo.url}configurator/index.html#${hash}`, width);
    visited.page.setDefaultTimeout(PATIENCE.timeout);
    await visited.page.locator('#configurator h1').wait();
    return visited;
  };

  const hashOf = (choices: Readonly<Record<string, string>>) =>
    new URLSearchParams({
      lang: 'en',
      feed: `${demo.url}feeds/1-bak-op.json`,
      ...choices,
    }).toString();

  const piece = ({page}: Visit, id: string) =>
    page.locator(`#piece-${id}`).map(field => field instanceof HTMLTextAreaElement && field.value);

  /** The page in the preview, as soon as an element there shows something that fits. */
  const previewed = async ({page}: Visit, tag: string, selector: string) => {
    const frame = await page.waitForFrame(one => one.url().includes('preview.html'), PATIENCE);
    await frame.waitForFunction(
      (one, part) => document.querySelector(one)?.shadowRoot?.querySelector(part),
      {...PATIENCE, polling: 100},
      tag,
      selector,
    );
    return frame;
  };

  it('leads from an example to a snippet with the choices in it', async () => {
    const visited = await open('lang=en');
    await click(visited, 'button', 'Sager der Samler');
    await reads(visited, 'Found “Sager der Samler”');
    await visited.page.select('#event', 'bak-op');
    await clickOn(visited.page, '#option-compact');
    await visited.page.select('#option-theme', 'dark');
    await visited.page.select('#website', 'by-hand');
    const snippet = String(await piece(visited, 'here').wait());
    assert.match(
      snippet,
      /<event-card feed="[^"]*1-bak-op\.json" event="bak-op" compact="true" lang="en" theme="dark"[^>]*>/,
    );
    assert.match(snippet, /<h2>.*Bak op/);
    assert.deepEqual(visited.complaints, []);
  });

  it('shows in the preview what was chosen, with the real element', async () => {
    const visited = await open(hashOf({event: 'bak-op', host: 'dark', 'o.compact': 'true'}));
    const frame = await previewed(visited, 'event-card[compact][event="bak-op"]', 'time');
    assert.equal(await frame.$eval('html', ({dataset}) => dataset['host']), 'dark');
    await visited.page.select('#option-theme', 'light');
    await frame.locator('event-card[theme="light"]').setTimeout(PATIENCE.timeout).wait();
  });

  for (const {hash, isOpen} of [
    {hash: {'o.theme': 'dark', 'o.lang': 'da'}, isOpen: false},
    {hash: {'o.heading-level': '3'}, isOpen: true},
    {hash: {'o.partner': 'huset'}, isOpen: true},
  ]) {
    it(`has what few people need ${isOpen ? 'open, as some of it is set' : 'put away'}: ${Object.keys(hash).join()}`, async () => {
      const {page} = await open(hashOf(hash));
      const details = await page.locator('details.more:has(#option-now)').waitHandle();
      assert.equal(await details.evaluate(one => one.hasAttribute('open')), isOpen);
    });
  }

  it('lets what was opened stay open when it is emptied', async () => {
    const {page} = await open(hashOf({'o.heading-level': '3'}));
    await page.locator('#option-heading-level').click({count: 3});
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => !location.hash.includes('heading-level'));
    assert.ok(await page.$('details.more[open] #option-heading-level'));
  });

  it('speaks its own language in the preview and the text, until the page is to decide', async () => {
    const visited = await open(hashOf({lang: 'sv', event: 'bak-op', website: 'by-hand'}));
    assert.match(String(await piece(visited, 'here').wait()), / lang="sv"/);
    const frame = await previewed(visited, 'event-card[lang="sv"]', 'time');
    await visited.page.select('#option-lang', 'page');
    await frame.locator('event-card:not([lang])').setTimeout(PATIENCE.timeout).wait();
    assert.doesNotMatch(String(await piece(visited, 'here').wait()), / lang=|page"/);
  });

  it('tries another time in the preview, and keeps it out of the text', async () => {
    const visited = await open(hashOf({event: 'bak-op', website: 'by-hand'}));
    await clickOn(visited.page, 'summary ::-p-text(More choices)');
    await visited.page.locator('#option-now').fill('2026-09-24T10:30');
    await previewed(visited, 'event-card[now="2026-09-24T10:30"]', 'time');
    assert.doesNotMatch(String(await piece(visited, 'here').wait()), /now=/);
  });

  it('sends nothing from the preview', async () => {
    const feed = `${demo.url}feeds/2-community-organising.json`;
    const visited = await open(hashOf({feed, element: 'newsletter-signup'}));
    const sent: string[] = [];
    visited.page.on('request', request => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    const frame = await previewed(visited, 'newsletter-signup', '[part~="submit"]');
    if (await visited.page.$('#whole')) await click(visited, 'button', 'Show all of it');
    await frame.locator('newsletter-signup >>> [name="email"]').fill('anne@example.org');
    await clickOn(frame, 'newsletter-signup >>> [name="consent"]');
    const blocked = new Promise(resolve => {
      visited.page.on('console', message => {
        if (message.text().startsWith('Blocked form submission')) resolve(undefined);
      });
    });
    await clickOn(frame, 'newsletter-signup >>> [part~="submit"]');
    await blocked;
    assert.deepEqual(sent, []);
  });

  it('makes nothing of the address but attributes that the element has', async () => {
    const visited = await open(
      hashOf({'o.onclick': 'alert(1)', 'o.partner': '"><img src=x onerror=alert(1)>'}),
    );
    const frame = await previewed(visited, 'event-card', 'time');
    const said = await frame.$eval('event-card', one => [one.onclick, one.getAttribute('partner')]);
    assert.deepEqual(said, [null, '"><img src=x onerror=alert(1)>']);
    assert.equal(await frame.$('img[src="x"]'), null);
  });

  it('keeps all choices in its address, for a colleague to be sent', async () => {
    const mine = await open(hashOf({element: 'event-list', website: 'drupal', 'o.limit': '3'}));
    await clickOn(mine.page, '#option-search');
    const link = String(await piece(mine, 'link').wait());
    const theirs = await visit(browser, link);
    theirs.page.setDefaultTimeout(PATIENCE.timeout);
    const snippet = String(await piece(theirs, 'here').wait());
    assert.match(
      snippet,
      /data-opslag="event-list" .* data-search="true" data-limit="3" data-lang="en"/,
    );
  });

  it('has the next step near below a long preview, which can be shown whole', async () => {
    const visited = await open(hashOf({event: 'bak-op'}));
    await previewed(visited, 'event-card', 'time');
    const low = () => visited.page.$eval('#stage', one => one.clientHeight < 500);
    await visited.page.locator('#whole[aria-expanded="false"]').wait();
    assert.ok(await low());
    await click(visited, 'button', 'Show all of it');
    await visited.page.locator('#whole[aria-expanded="true"]').wait();
    assert.ok(!(await low()));
    await click(visited, 'button', 'Show less');
    await visited.page.locator('#whole[aria-expanded="false"]').wait();
    await visited.page.waitForFunction(() => {
      const {top = -1, bottom = Infinity} =
        document.querySelector('#whole')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(await low());
  });

  it('shows a long preview whole when someone clicks into it', async () => {
    const visited = await open(hashOf({event: 'bak-op'}));
    await previewed(visited, 'event-card', 'time');
    await visited.page.locator('#whole').wait();
    await visited.page.locator('#stage').click();
    await visited.page.locator('#whole[aria-expanded="true"]').wait();
  });

  it('offers “always the next one” where there are several events', async () => {
    const visited = await open(hashOf({feed: `${others.url}two.json`}));
    await visited.page.locator('#event').wait();
    const options = await visited.page.$$eval('#event option', all => all.map(one => one.value));
    assert.deepEqual(options, ['', 'soup', 'songs']);
  });

  it('takes the only event of a feed for chosen, whatever comes after it', async () => {
    const visited = await open(hashOf({website: 'by-hand'}));
    await visited.page.locator('#event').wait();
    const options = await visited.page.$$eval('#event option', all => all.map(one => one.value));
    assert.deepEqual(options, ['bak-op']);
    assert.match(String(await piece(visited, 'here').wait()), / event="bak-op"/);
  });

  it('has an administrator’s own part first, alone with the preview, where they were sent', async () => {
    const visited = await open(hashOf({website: 'wordpress', form: 'div', step: 'copy'}));
    await piece(visited, 'once').wait();
    const headings = await visited.page.$$eval('h3', all => all.map(one => one.textContent));
    assert.deepEqual(headings, ['For the administrator', 'For whoever writes the post']);
    assert.equal(await visited.page.$('#website'), null);
    await previewed(visited, 'event-card', 'time');
    await settled(visited);
    await click(visited, 'link', 'See and change what was chosen');
    await visited.page.locator('#website').wait();
    assert.doesNotMatch(new URL(visited.page.url()).hash, /step=/);
  });

  it('shows an administrator no step of an author’s while the events are on their way', async () => {
    const feed = `${others.url}silent.json`;
    const visited = await open(hashOf({feed, website: 'wordpress', step: 'copy'}));
    await reads(visited, 'Fetching');
    assert.equal(await visited.page.$('#feed'), null);
  });

  it('says at the copying, and not before, that a try on one’s own machine stays there', async () => {
    const visited = await open(hashOf({website: 'wix'}));
    await browser.defaultBrowserContext().overridePermissions(demo.url, ['clipboard-write']);
    await piece(visited, 'here').wait();
    const words = 'on your own computer';
    assert.ok(!(await visited.page.$eval('body', one => one.innerText)).includes(words));
    await settled(visited);
    await click(visited, 'button', 'Copy: The text for the page');
    await reads(visited, words);
  });

  it('copies and says so', async () => {
    const visited = await open(hashOf({website: 'wix'}));
    await browser.defaultBrowserContext().overridePermissions(demo.url, ['clipboard-write']);
    await settled(visited);
    await click(visited, 'button', 'Copy: The text for the page');
    await visited.page
      .locator('::-p-xpath(//*[@role="status"][contains(., "Copied") or contains(., "Ctrl+C")])')
      .wait();
  });

  it('leaves the text selected, and says which keys, where it may not copy', async () => {
    const visited = await open(hashOf({website: 'wix'}));
    await visited.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
    });
    await settled(visited);
    await click(visited, 'button', 'Copy: The text for the page');
    await reads(visited, 'Ctrl+C');
    const selected = await visited.page.evaluate(() => getSelection()?.toString());
    assert.match(selected ?? '', /frame\.html\?widget=event-card/);
  });

  it('says what a finger does, where there are no keys', async () => {
    const visited = await open(hashOf({website: 'wix'}));
    await visited.page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    await browser.defaultBrowserContext().overridePermissions(demo.url, ['clipboard-write']);
    await settled(visited);
    await click(visited, 'button', 'Copy: The text for the page');
    await reads(visited, 'old your finger on');
  });

  it('asks for the administrator’s help in the last of the author’s steps', async () => {
    const visited = await open(hashOf({website: 'wordpress', form: 'div'}));
    const last = visited.page.locator('.instructions > li:last-child a[href^="mailto:"]');
    assert.equal(await last.map(one => one.textContent).wait(), 'Write to the administrator');
    const steps = await visited.page.$$eval('.body > .instructions > li', all =>
      all.map(one => one.textContent),
    );
    assert.equal(steps.at(-2), 'Press Publish.');
  });

  it('has the whole mail to be copied, where no program opens for it', async () => {
    const visited = await open(hashOf({website: 'wordpress', form: 'div'}));
    const letter = String(await piece(visited, 'letter').wait());
    assert.match(letter, /show “Bak op! Inspirationsdage” from Sager der Samler on our website/);
    assert.ok(letter.includes(String(await piece(visited, 'once').wait())));
    assert.ok(letter.includes(String(await piece(visited, 'link').wait())));
  });

  it('begins an administrator’s list with what they do, and folds what few of them need', async () => {
    const visited = await open(hashOf({website: 'wordpress', form: 'div', step: 'copy'}));
    await piece(visited, 'once').wait();
    const first = await visited.page.$eval('section.part', one => one.innerText);
    assert.match(first, /Sign in to WordPress, and open Appearance/);
    assert.match(first, /open the page with “Bak op! Inspirationsdage”/);
    assert.doesNotMatch(first, /Widgets/);
    await settled(visited);
    await clickOn(visited.page, 'summary ::-p-text(Is there no Editor?)');
    await reads(visited, 'Choose Widgets → Footer.');
  });

  describe('in WordPress, where the organiser’s server has a page of each event', () => {
    /** Notes how often the server is asked whether a link can be pasted. */
    const asked = ({page}: Visit) => {
      const addresses: string[] = [];
      page.on('request', request => {
        if (request.url().includes('/oembed?')) addresses.push(request.url());
      });
      return addresses;
    };

    it('has a link to paste, and nothing else to be read of how', async () => {
      const visited = await open(hashOf({website: 'wordpress', 'o.partner': 'huset'}));
      const link = new URL(String(await piece(visited, 'here').wait()));
      assert.equal(link.pathname, '/events/bak-op');
      assert.equal(link.search, '?partner=huset&lang=en');
      const words = await visited.page.$eval(
        'section[aria-labelledby="copy-heading"]',
        one => one.innerText,
      );
      assert.match(words, /Paste the link on a line of its own/);
      assert.doesNotMatch(words, /HTML|block|script/i);
    });

    it('shows what the link becomes, as high as that is', async () => {
      const visited = await open(hashOf({website: 'wordpress'}));
      const frame = await visited.page.waitForFrame(
        one => one.url().includes('/events/bak-op/frame.html'),
        PATIENCE,
      );
      await frame.locator('a.way ::-p-text(Sign up)').setTimeout(PATIENCE.timeout).wait();
      await visited.page.waitForFunction(
        () => document.querySelector<HTMLElement>('.pasted')?.style.height,
        PATIENCE,
      );
    });

    it('leads from there to the form on the organiser’s page, as visitors will be led', async () => {
      const visited = await open(hashOf({website: 'wordpress'}));
      const frame = await visited.page.waitForFrame(
        one => one.url().includes('/events/bak-op/frame.html'),
        PATIENCE,
      );
      const way = frame.locator('a.way ::-p-text(Sign up)').setTimeout(PATIENCE.timeout);
      await way.wait();
      await settled(visited);
      await way.click();
      const target = await browser.waitForTarget(one => one.url().includes('/sign-up'), PATIENCE);
      const form = await target.page();
      form?.setDefaultTimeout(PATIENCE.timeout);
      assert.ok(await form?.locator('signup-form >>> [name="contact.name"]').waitHandle());
    });

    it('has the other ways behind one control', async () => {
      const visited = await open(hashOf({website: 'wordpress'}));
      await visited.page.locator('#form-link:checked').wait();
      assert.equal(await visited.page.$eval('#form-div', one => one.checkVisibility()), false);
      await settled(visited);
      await clickOn(visited.page, 'summary ::-p-text(Other ways)');
      await click(visited, 'radio', 'I’m an author or contributor');
      await visited.page.locator('.instructions a[href^="mailto:"]').wait();
      assert.match(String(await piece(visited, 'here').wait()), /data-opslag="event-card"/);
    });

    it('keeps the way that an address remembers, and shows it among the others', async () => {
      const visited = await open(hashOf({website: 'wordpress', form: 'tag'}));
      await visited.page.locator('details[open] #form-tag:checked').wait();
      assert.match(String(await piece(visited, 'here').wait()), /<event-card /);
    });

    it('has a way to the script, by the mail to the administrator', async () => {
      const visited = await open(hashOf({website: 'wordpress'}));
      await visited.page.locator('.pasted').wait();
      await settled(visited);
      await clickOn(visited.page, 'summary ::-p-text(Have people sign up on your own page)');
      await visited.page
        .locator('::-p-aria([name="Write to the administrator"][role="link"])')
        .wait();
      const letter = String(await piece(visited, 'letter').wait());
      const [link = ''] = /^http\S+step=copy$/m.exec(letter) ?? [];
      const theirs = await visit(browser, link);
      theirs.page.setDefaultTimeout(PATIENCE.timeout);
      assert.match(String(await piece(theirs, 'once').wait()), /^<script src="[^"]+opslag\.js"/);
      assert.match(String(await piece(theirs, 'here').wait()), /\/events\/bak-op/);
      const words = await theirs.page.$eval('main', one => one.innerText);
      assert.match(words, /If the post shows the whole invitation already/);
      assert.doesNotMatch(words, /only code|Until the administrator|other organisers/);
    });

    it('says nothing of signing up for an event that has been', async () => {
      const feed = `${demo.url}feeds/2-community-organising.json`;
      const event = 'community-organising';
      const visited = await open(hashOf({feed, event, website: 'wordpress'}));
      const frame = await visited.page.waitForFrame(
        one => one.url().includes(`/events/${event}/frame.html`),
        PATIENCE,
      );
      await frame.locator('a.way ::-p-text(Read more)').setTimeout(PATIENCE.timeout).wait();
      const words = await visited.page.$eval(
        'section[aria-labelledby="copy-heading"]',
        one => one.innerText,
      );
      assert.match(words, /Paste the link on a line of its own/);
      assert.doesNotMatch(words, /sign up/i);
    });

    it('offers the link of a slow server as well, whenever that answers', async () => {
      const visited = await open('lang=en');
      const {page} = visited;
      const held: HTTPRequest[] = [];
      await page.setRequestInterception(true);
      page.on('request', request => {
        if (request.url().includes('/oembed?')) held.push(request);
        else void request.continue();
      });
      await page.goto(`${demo.url}configurator/index.html?slow#${hashOf({website: 'wordpress'})}`);
      assert.match(String(await piece(visited, 'here').wait()), /data-opslag="event-card"/);
      assert.equal(await page.$('#form-link'), null);
      assert.equal(held.length, 1);
      for (const request of held) await request.continue();
      await page.locator('#form-link').wait();
    });

    it('offers no link for a list', async () => {
      const visited = await open(hashOf({website: 'wordpress', element: 'event-list'}));
      assert.match(String(await piece(visited, 'here').wait()), /data-opslag="event-list"/);
      assert.equal(await visited.page.$('#form-link'), null);
    });

    it('asks before the website is chosen, and once', async () => {
      const visited = await open('lang=en');
      const addresses = asked(visited);
      await fill(visited, 'Address of the organiser’s events', `${demo.url}feeds/1-bak-op.json`);
      await click(visited, 'button', 'Get the events');
      await reads(visited, 'Found “Sager der Samler”');
      await visited.page.select('#website', 'wordpress');
      await visited.page.locator('#form-link').wait();
      await visited.page.select('#option-theme', 'dark');
      await visited.page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>('#piece-here')?.value.includes('theme=dark'),
      );
      assert.equal(addresses.length, 1);
    });

    it('has the ways of before for a feed that names no server', async () => {
      const feed = `${others.url}two.json`;
      const visited = await open(hashOf({feed, event: 'soup', website: 'wordpress'}));
      assert.match(String(await piece(visited, 'here').wait()), /data-opslag="event-card"/);
      assert.equal(await visited.page.$('#form-link'), null);
    });
  });

  const troubles = [
    {typed: () => 'our events', said: 'isn’t an address on the web'},
    {typed: () => `${others.url}closed.json`, said: 'Access-Control-Allow-Origin'},
    {typed: () => `${others.url}page.html`, said: 'the page that people read'},
    {typed: () => `${others.url}empty.json`, said: 'no events in it yet'},
    {typed: () => `${others.url}gone.json`, said: 'but not with a feed'},
    {typed: () => 'http://localhost:9/feed.json', said: 'Nobody answers'},
  ];

  for (const {typed, said} of troubles) {
    it(`says what is wrong with an address: ${said}`, async () => {
      const visited = await open('lang=en');
      await fill(visited, 'Address of the organiser’s events', typed());
      await click(visited, 'button', 'Get the events');
      await reads(visited, said);
      assert.equal(await visited.page.$eval('#feed', one => one.ariaInvalid), 'true');
    });
  }

  it('can be used from the first to the last step with the keyboard alone', async () => {
    const visited = await open('lang=en');
    const {keyboard} = visited.page;
    const tabTo = async (selector: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await keyboard.press('Tab');
        if (await visited.page.evaluate(one => document.activeElement?.matches(one), selector))
          return;
      }
      assert.fail(`Tab never came to ${selector}`);
    };
    await tabTo('#feed');
    await keyboard.type(`${demo.url}feeds/1-bak-op.json`);
    await keyboard.press('Enter');
    await visited.page.locator('#pick-heading').wait();
    await tabTo('[name="element"]');
    await keyboard.press('ArrowDown');
    await tabTo('#option-search');
    await keyboard.press('Space');
    await tabTo('#website');
    // Letters would have to come within a second of each other.
    const website = () =>
      visited.page.$eval('#website', one => one instanceof HTMLSelectElement && one.value);
    const length = await visited.page.$$eval('#website option', all => all.length);
    for (let steps = 0; steps < length && (await website()) !== 'wix'; steps += 1) {
      await keyboard.press('ArrowDown');
    }
    await tabTo('.piece button');
    const snippet = String(await piece(visited, 'here').wait());
    assert.match(snippet, /widget=event-list.*search=true/);
  });

  for (const lang of SPOKEN) {
    for (const [step, choices] of [
      ['the first step', {feed: ''}],
      ['a feed that isn’t there', {feed: 'http://localhost:9/feed.json'}],
      ['all steps with a link', {event: 'bak-op', website: 'wordpress'}],
      ['all steps', {event: 'bak-op', website: 'wordpress', form: 'div'}],
      ['all steps with the plugin', {website: 'wordpress', form: 'shortcode', 'o.now': 'noon'}],
      ['all steps of one person', {website: 'by-hand'}],
      ['all steps of a colleague', {website: 'wordpress', form: 'div', step: 'copy'}],
      ['all steps of a colleague with a link', {website: 'wordpress', step: 'copy'}],
    ] as const) {
      it(`has nothing that axe would mend, in ${lang}: ${step}`, async () => {
        const visited = await open(hashOf({lang, ...choices}));
        if (step.startsWith('all steps')) await piece(visited, 'here').wait();
        await visited.page.$$eval('details', all => {
          for (const one of all) one.open = true;
        });
        if (step.startsWith('a feed')) await visited.page.locator('.problem').wait();
        assert.equal(await visited.page.$eval('html', one => one.lang), lang);
        assert.deepEqual(await violations(visited.page), []);
      });
    }
  }

  it('can be read in the dark', async () => {
    const visited = await open(hashOf({website: 'wordpress'}));
    await visited.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await piece(visited, 'here').wait();
    assert.deepEqual(await violations(visited.page), []);
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const visited = await open(hashOf({website: 'by-hand', width: '700'}), 320);
    await piece(visited, 'here').wait();
    const beyond = await visited.page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.body;
      return scrollWidth - clientWidth;
    });
    assert.equal(beyond, 0);
  });

  it('is linked from the start page, and goes on in its language', async () => {
    const {page} = await visit(browser, demo.url);
    await clickOn(page, 'a[href^="configurator/index.html"]');
    await page.locator('#configurator h1').setTimeout(PATIENCE.timeout).wait();
    assert.equal(await page.$eval('html', one => one.lang), 'da');
  });
});
