import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';

const source = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Gives what axe finds wrong with a page, without what is in its frames: rule and element. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(source, 'utf8'));
  const found: unknown = await page.evaluate(`
    axe
      .run(document, {iframes: false})
      .then(({violations}) =>
        violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target)),
      )
  `);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
