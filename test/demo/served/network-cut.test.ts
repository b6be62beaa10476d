import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, everythingStands, fill, visit, type Visit} from '../../support/demo/visitor.ts';
import {until} from '../../support/server/until.ts';

const organiser = '6-en-dag-med-valg';

const isForm = (request: HTTPRequest) =>
  request.method() === 'POST' && request.url().endsWith('/sign-ups');

interface Cut {
  readonly when: string;
  readonly email: string;
  /** Which request the network goes with. */
  readonly at: (request: HTTPRequest) => boolean;
  /** Whether the server has that request, and only its answer is lost. */
  readonly arrives?: boolean;
  /** Whether parts of the form are missing, so that it is left to the visitor to press once more. */
  readonly isPressedAgain?: boolean;
  /** What is said while there is no network. */
  readonly says: RegExp;
}

const cuts: readonly Cut[] = [
  {
    when: 'before what checks the form has come',
    email: 'late@visitor.example',
    at: request => /filing|reply/.test(request.url()) && request.resourceType() === 'script',
    isPressedAgain: true,
    says: /Vi kunne ikke få forbindelse/,
  },
  {
    when: 'before what tells of a held sign-up has come',
    email: 'closing@visitor.example',
    at: request => /closing-view/.test(request.url()),
    isPressedAgain: true,
    says: /Vi kunne ikke få forbindelse/,
  },
  {
    when: 'while the visitor is being proven',
    email: 'proving@visitor.example',
    at: request => /\/challenges/.test(request.url()),
    says: /så snart/,
  },
  {
    when: 'while it is sent',
    email: 'sending@visitor.example',
    at: isForm,
    says: /så snart/,
  },
  {
    when: 'while the answer comes',
    email: 'answer@visitor.example',
    at: isForm,
    arrives: true,
    says: /så snart/,
  },
];

/** Waits until modules have come with all that they import, which may be known of one by one. */
const areWhole = (page: Page, modules: Iterable<string>) =>
  page.evaluate(
    urls => Promise.all(urls.map(url => import(url))).then(() => undefined),
    [...modules],
  );

/** Lets the network go with the first request of a kind; all of the form is there then, or not all. */
async function cutAt(page: Page, {at, arrives, isPressedAgain}: Cut) {
  let isCut = false;
  const scripts = new Set<string>();
  await page.setRequestInterception(true);
  page.on('request', request => {
    void (async () => {
      if (isCut || !at(request)) {
        if (request.resourceType() === 'script') scripts.add(request.url());
        return request.continue();
      }
      isCut = true;
      if (!isPressedAgain) await areWhole(page, scripts);
      if (arrives) {
        const headers = new Headers(request.headers());
        headers.delete('host');
        const body = request.postData();
        await fetch(request.url(), {method: 'POST', headers, ...(body !== undefined && {body})});
      }
      await page.setOfflineMode(true);
      return request.abort('internetdisconnected');
    })();
  });
}

/** Gives all that can be read in the form. */
const wordsOn = ({page}: Visit) =>
  page.$eval('signup-form', form => form.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

const nameOn = ({page}: Visit) =>
  page.$eval('signup-form >>> [name="contact.name"]', field =>
    field instanceof HTMLInputElement ? field.value : '',
  );

/** Presses the button; while something is under way, that does nothing. */
const pressIfThere = ({page}: Visit) =>
  page.$eval('signup-form', ({shadowRoot}) => {
    shadowRoot?.querySelector<HTMLElement>('[part~="submit"]')?.click();
  });

const hasReceipt = async ({page}: Visit) =>
  (await page.$('signup-form >>> [part~="receipt"]')) !== null;

describe('signing up for a day of choices, when the network is cut', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([keep(aDemo()), keep(aBrowser())]);
  });

  const signUpsOf = (email: string) =>
    demo.rows(organiser, 'sign_ups').filter(row => row['email'] === email);

  async function press({page}: Visit) {
    await page.locator('signup-form >>> [part~="submit"]').click();
  }

  for (const cut of cuts) {
    it(`says so, keeps what was typed, and takes one place when it is back (${cut.when})`, async () => {
      const visited = await visit(browser, `${demo.url}sites/day-of-choices/index.html`);
      const {page} = visited;
      await everythingStands(visited);
      await cutAt(page, cut);
      await fill(visited, 'Dit navn', 'Åse Sørensen');
      await fill(visited, 'Din e-mail', cut.email);
      await page.locator('signup-form >>> input[name="offer"]').click();
      await page.locator('signup-form >>> [name="answers.mad"]').click();
      await page.locator('signup-form >>> input[name="payment"][value="door"]').click();
      await page.locator('signup-form >>> input[name="consents.tilmelding"]').click();
      await press(visited);
      await until(
        async () => cut.says.test(await wordsOn(visited)),
        () => 'it never said that there is no network',
      );
      assert.equal(await hasReceipt(visited), false);
      assert.equal(signUpsOf(cut.email).length, cut.arrives ? 1 : 0);
      if (cut.isPressedAgain) assert.equal(await nameOn(visited), 'Åse Sørensen');

      await page.setOfflineMode(false);
      await until(
        async () => {
          if (cut.isPressedAgain) await pressIfThere(visited);
          return hasReceipt(visited);
        },
        () => 'it never got through',
      );
      assert.match(await wordsOn(visited), /Du er tilmeldt/);
      assert.deepEqual(
        signUpsOf(cut.email).map(({name}) => name),
        ['Åse Sørensen'],
      );
    });
  }
});
