import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {z} from 'zod';

const pages = globSync(['*.md', 'docs/**/*.md', 'integrations/**/*.md']);
const {scripts} = z
  .object({scripts: z.record(z.string(), z.string())})
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const found = (page: string, pattern: RegExp) =>
  [...readFileSync(page, 'utf8').matchAll(pattern)].map(match => match[1] ?? '');

for (const page of pages) {
  describe(page, () => {
    it('names only commands that there are', () => {
      const named = found(page, /`npm run ([a-z:]+)/g);
      assert.deepEqual(
        named.filter(command => !(command in scripts)),
        [],
      );
    });

    it('leads only to files that there are', () => {
      const links = found(page, /\]\((?![a-z]+:|#)([^)#\s]+)/g);
      assert.deepEqual(
        links.filter(link => !existsSync(join(dirname(page), link))),
        [],
      );
    });
  });
}
