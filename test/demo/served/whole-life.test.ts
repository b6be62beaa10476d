import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {aServedBlog, type ServedBlog} from '../../support/demo/a-served-blog.ts';
import {aFilledBlogForm} from '../../support/demo/blog-form.ts';
import {downloadedBy, pageWithoutScript, pressed} from '../../support/demo/plain-page.ts';
import {aBrowser} from '../../support/demo/visitor.ts';
import {aFolder} from '../../support/server/a-disk.ts';
import {databases} from '../../support/server/databases.ts';
import {linkMailed} from '../../support/server/mailed.ts';

const anne = {name: 'Anne Jensen', email: 'anne@visitor.example'};
const bo = {name: 'Bo Ærø', email: 'bo@visitor.example'};

const words = (page: Page) => page.$eval('body', ({innerText}) => innerText);

for (const {name, where} of databases) {
  describe(`the whole life of a sign-up on a partner’s blog, kept in ${name}`, () => {
    let browser: Browser;

    before(async () => {
      browser = await aBrowser();
    });
    after(() => browser.close());

    /** Follows the link in a mail, as one does who lets no scripts run. */
    const mailedPage = async ({mails}: ServedBlog, to: string, subject: string) =>
      pageWithoutScript(browser, await linkMailed(mails, to, subject));

    /** Begins at the organiser's page, and comes back to it by the link in the mail. */
    const signedInPage = async (blog: ServedBlog) => {
      const page = await pageWithoutScript(browser, `${blog.server}organiser`);
      await page.type('#email', blog.organiser);
      await pressed(page, 'form button');
      await page.goto(await linkMailed(blog.mails, blog.organiser, 'Log ind'));
      await pressed(page, 'form button');
      return page;
    };

    it('goes from the form to the place of the next in line, and the organiser’s numbers agree', async test => {
      const blog = await aServedBlog(test, await where(test), 1);

      const first = await aFilledBlogForm(browser, blog.demo, anne);
      assert.match(await first.send(), /^Du er tilmeldt/);
      const second = await aFilledBlogForm(browser, blog.demo, bo);
      assert.match(await second.send(), /^Du er nummer 1 på ventelisten/);
      await linkMailed(blog.mails, bo.email, 'Du er på ventelisten');
      assert.deepEqual([...first.complaints, ...second.complaints], []);

      const own = await mailedPage(blog, anne.email, 'Du er tilmeldt');
      await own.focus('[name="contact.name"]');
      await own.keyboard.press('End');
      await own.keyboard.type(' Holm');
      await pressed(own, 'button[value="save"]');
      assert.match(await words(own), /Rettelserne er gemt/);
      await pressed(own, 'a[href^="cancel"]');
      await pressed(own, 'form button');
      assert.match(await words(own), /Tilmeldingen blev afmeldt/);

      const offered = await mailedPage(blog, bo.email, 'Der er blevet plads');
      await pressed(offered, 'button[value="accept"]');
      assert.match(await words(offered), /Pladsen er din/);
      await linkMailed(blog.mails, bo.email, 'Du er tilmeldt');

      const page = await signedInPage(blog);
      const numbers = await page.$eval('tbody tr', row => row.innerText.replace(/\s+/g, ' '));
      assert.match(numbers, /^Bak op! Inspirationsdage .* 1 af 1 0 1$/);
      await pressed(page, 'tbody th a');
      await pressed(page, '.actions a[href$="/people"]');
      await page.select('select[name="status"]', 'all');
      await pressed(page, 'form.row button');
      const rows = await page.$$eval('tbody tr', all =>
        all.map(({cells: [who, status]}) =>
          [who, status].map(cell => cell?.innerText.split('\n')[0]),
        ),
      );
      const file = await downloadedBy(page, 'a[href*="people.csv"]', await aFolder(test));
      const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\r\n');
      assert.deepEqual(
        lines.map(line => [line.split(';')[3], line.split(';')[1]]),
        rows,
      );
      assert.deepEqual(rows, [
        ['Anne Jensen Holm', 'Afmeldt'],
        ['Bo Ærø', 'Har plads'],
      ]);
    });
  });
}
