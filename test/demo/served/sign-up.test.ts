import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {
  aBrowser,
  click,
  everythingStands,
  fill,
  reads,
  visit,
  type Visit,
} from '../../support/demo/visitor.ts';

const organiser = '1-bak-op';

describe('signing up on the blog', () => {
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([aDemo(), aBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const fillIn = async (email: string) => {
    const visited = await visit(browser, `${demo.url}sites/community-blog/index.html`);
    await everythingStands(visited);
    await visited.page.locator('::-p-aria([role="radio"])').click();
    await fill(visited, 'Dit navn', 'Åse Sørensen');
    await fill(visited, 'Din e-mail', email);
    await fill(visited, 'Virksomhed eller forening', 'Beboerhuset');
    await visited.page.locator('signup-form >>> input[type="checkbox"]').click();
    return visited;
  };

  /** Waits for the receipt; what was typed can be read before. */
  const send = async ({page}: Visit, clicks = 1) => {
    await page.locator('signup-form >>> [part~="submit"]').click({count: clicks});
    await page.locator('signup-form >>> [part~="receipt"]').wait();
  };

  const signUpsOf = (email: string) =>
    demo.rows(organiser, 'sign_ups').filter(row => row['email'] === email);

  it('takes a place, and says through which partner', async () => {
    const email = 'aase@example.org';
    const visited = await fillIn(email);
    await send(visited);
    assert.deepEqual(
      signUpsOf(email).map(({name, status, partner}) => ({name, status, partner})),
      [{name: 'Åse Sørensen', status: 'confirmed', partner: 'sager-der-samler'}],
    );
  });

  it('sends a mail that can be read in the inbox', async () => {
    const email = 'bente@example.org';
    const visited = await fillIn(email);
    await send(visited);
    const inbox = await visit(browser, `${demo.url}inbox/index.html`);
    await reads(inbox, `<${email}>`);
    await click(inbox, 'link', 'Fem websteder');
  });

  it('takes one place when send is clicked twice', async () => {
    const email = 'carl@example.org';
    const visited = await fillIn(email);
    await send(visited, 2);
    assert.equal(signUpsOf(email).length, 1);
  });
});
