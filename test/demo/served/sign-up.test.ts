import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {aFilledBlogForm, signUpOnBlog} from '../../support/demo/blog-form.ts';
import {mailIn} from '../../support/demo/inbox.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';
import {aBrowser, click, visit} from '../../support/demo/visitor.ts';

const organiser = '1-bak-op';

describe('signing up on the blog', () => {
  const keep = keptForSuite();
  let demo: TestDemo;
  let browser: Browser;

  before(async () => {
    [demo, browser] = await Promise.all([keep(aDemo()), keep(aBrowser())]);
  });

  const signUpsOf = (email: string) =>
    demo.rows(organiser, 'sign_ups').filter(row => row['email'] === email);

  it('takes a place, and says through which partner', async () => {
    const email = 'aase@example.org';
    await signUpOnBlog(browser, demo.url, {email});
    assert.deepEqual(
      signUpsOf(email).map(({name, status, partner}) => ({name, status, partner})),
      [{name: 'Åse Sørensen', status: 'confirmed', partner: 'sager-der-samler'}],
    );
  });

  it('sends a mail that can be read in the inbox', async () => {
    const email = 'bente@example.org';
    await signUpOnBlog(browser, demo.url, {email});
    const inbox = await visit(browser, demo.url);
    await mailIn(inbox.page, demo.url, email);
    await click(inbox, 'link', 'Fem websteder');
  });

  it('takes one place when send is clicked twice', async () => {
    const email = 'carl@example.org';
    const form = await aFilledBlogForm(browser, demo.url, {email});
    await form.send(2);
    assert.equal(signUpsOf(email).length, 1);
  });
});
