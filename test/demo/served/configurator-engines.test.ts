import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {installedEngines} from '../../../tools/engines/installed.js';
import {startBrowser, type MuseumBrowser, type Visitor} from '../../../tools/hosts/browsers.ts';
import {aDemo, type TestDemo} from '../../support/demo/a-demo.ts';
import {keptForSuite} from '../../support/demo/kept-for-suite.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Waits until something is so in the page. */
async function until(visitor: Visitor, isSo: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while ((await visitor.run(`String(Boolean(${isSo}))`)) !== 'true') {
    assert.ok(Date.now() < deadline, `It never came about: ${isSo}`);
    await pause(100);
  }
}

/** Does what a hand would to a control, and tells the page as a browser does. */
async function set(visitor: Visitor, selector: string, value: string, event: string) {
  const control = `document.querySelector(${JSON.stringify(selector)})`;
  await until(visitor, control);
  await visitor.run(
    `(${control}.value = ${JSON.stringify(value)}, ${control}.dispatchEvent(new Event('${event}', {bubbles: true})), '')`,
  );
}

async function press(visitor: Visitor, selector: string) {
  await until(visitor, `document.querySelector(${JSON.stringify(selector)})`);
  await visitor.run(`(document.querySelector(${JSON.stringify(selector)}).click(), '')`);
}

/** What axe finds wrong with the page as it stands. */
async function violations(visitor: Visitor): Promise<string> {
  await visitor.run(`(() => { ${axe}; return ''; })()`);
  await visitor.run(
    `(window.found = undefined, axe.run(document, {iframes: false}).then(({violations}) => {
      window.found = violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target)).join();
    }), '')`,
  );
  await until(visitor, `typeof window.found === 'string'`);
  return visitor.run('window.found');
}

const snippetHas = (words: string) =>
  `document.querySelector('#piece-here')?.value.includes(${JSON.stringify(words)})`;

const inPreview = (tag: string, selector: string) =>
  `document.querySelector('iframe')?.contentDocument?.querySelector('${tag}')?.shadowRoot?.querySelector('${selector}')`;

for (const {name, program} of installedEngines()) {
  describe(`the configurator in ${name}`, {skip: !program}, () => {
    const keep = keptForSuite();
    let demo: TestDemo;
    let browser: MuseumBrowser;
    let visitor: Visitor;

    before(async () => {
      [demo, browser] = await Promise.all([keep(aDemo()), keep(startBrowser(name, program ?? ''))]);
    });
    beforeEach(async () => {
      visitor = await browser.newVisitor();
    });
    afterEach(() => visitor.close());

    const open = (hash: string) => visitor.goto(`${demo.url}configurator/index.html#${hash}`);

    it('leads from an example to a list on WordPress, with nothing for axe to mend on the way', async () => {
      await open('lang=nn');
      await until(visitor, `document.querySelector('h1')?.textContent.includes('nettstaden')`);
      assert.equal(await violations(visitor), '');
      await press(visitor, '.examples button');
      await press(visitor, '#element-event-list');
      await set(visitor, '#option-limit', '3', 'input');
      await until(visitor, inPreview('event-list[limit="3"]', 'li'));
      assert.equal(await violations(visitor), '');
      await set(visitor, '#website', 'wordpress', 'change');
      await press(visitor, '#form-div');
      await until(visitor, snippetHas('data-opslag="event-list"'));
      assert.match(
        await visitor.run(`document.querySelector('#piece-here').value`),
        /data-limit="3"[^>]*>[^]*<li>Bak op! Inspirationsdage/,
      );
      assert.equal(await violations(visitor), '');
    });

    it('opens from a colleague’s link with all that was chosen', async () => {
      const feed = encodeURIComponent(`${demo.url}feeds/1-bak-op.json`);
      await open(`lang=da&feed=${feed}&event=bak-op&o.theme=dark&host=dark&website=joomla`);
      await until(visitor, snippetHas('data-theme="dark"'));
      await until(visitor, inPreview('event-card[theme="dark"]', 'time'));
      assert.equal(await visitor.run(`document.querySelector('#option-theme').value`), 'dark');
    });

    it('has the page keep as much room as the preview takes', async () => {
      const feed = encodeURIComponent(`${demo.url}feeds/1-bak-op.json`);
      await open(`lang=da&feed=${feed}&event=bak-op&website=drupal`);
      await until(visitor, inPreview('event-card', 'article'));
      const card = `document.querySelector('iframe').contentDocument.querySelector('event-card')`;
      const height = `Math.round(${card}.getBoundingClientRect().height)`;
      await until(
        visitor,
        `${height} > 400 && document.querySelector('#piece-here').value.includes('style="min-height:min(' + ${height} + 'px,100vh)"')`,
      );
    });

    it('shows all of the preview, with nothing in it to scroll', async () => {
      const feed = encodeURIComponent(`${demo.url}feeds/1-bak-op.json`);
      await open(`lang=da&feed=${feed}&event=bak-op`);
      await until(visitor, inPreview('event-card', 'article'));
      await press(visitor, '#whole');
      await until(visitor, `!document.querySelector('#stage').matches('.cut')`);
      const frame = `document.querySelector('iframe')`;
      const fits = `${frame}.clientHeight > 600 && ${frame}.contentDocument.documentElement.scrollHeight <= ${frame}.clientHeight`;
      await until(visitor, fits);
      const wide = Number(await visitor.run(`String(${frame}.clientHeight)`));
      await press(visitor, '#width-240');
      await until(visitor, `${fits} && ${frame}.clientHeight > ${wide}`);
    });

    it('opens with an administrator’s part first, and leads to all choices from there', async () => {
      const feed = encodeURIComponent(`${demo.url}feeds/1-bak-op.json`);
      await open(`lang=da&feed=${feed}&event=bak-op&website=joomla&step=copy`);
      await until(visitor, inPreview('event-card', 'article'));
      const first = `document.querySelector('.step h3').textContent`;
      await until(visitor, `${first} === 'Til administratoren'`);
      assert.equal(await violations(visitor), '');
      await press(visitor, '.alone > p a');
      await press(visitor, '#form-tag');
      await until(visitor, `location.hash.includes('form=tag')`);
      assert.doesNotMatch(await visitor.run('location.hash'), /step=/);
      assert.match(await visitor.run(`document.querySelector('#piece-link').value`), /&step=copy$/);
    });

    it('shows what a link becomes in WordPress, as high as that is', async () => {
      const feed = encodeURIComponent(`${demo.url}feeds/1-bak-op.json`);
      await open(`lang=da&feed=${feed}&event=bak-op&website=wordpress`);
      await until(visitor, snippetHas('/events/bak-op'));
      await until(visitor, `document.querySelector('.pasted')?.style.height`);
    });

    it('says what is wrong with an address', async () => {
      await open('lang=en');
      await set(visitor, '#feed', 'our events', 'input');
      await press(visitor, 'form button');
      await until(
        visitor,
        `document.querySelector('.problem')?.textContent.includes('our events')`,
      );
    });
  });
}
