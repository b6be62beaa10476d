// Usage: node tools/size-by-layer.ts [event-card]. Builds an element, and tells which folders of
// the source, and which packages, what a page loads for it comes from.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildModules, importsOf} from './build/modules.ts';
import {sharesOf} from './size/by-layer.ts';

const tag = process.argv[2] ?? 'event-card';
const folder = mkdtempSync(path.join(tmpdir(), 'opslag-size-'));
try {
  const chunks = await buildModules(folder);
  const entry = `elements/${tag}.js`;
  const loaded = new Set([entry, ...importsOf(entry, chunks)]);
  const shares = sharesOf(chunks.filter(({fileName}) => loaded.has(fileName)));
  const say = (name: string, ...bytes: readonly number[]) => {
    const cells = bytes.map(count => String(Math.round(count)).padStart(10));
    process.stdout.write(`${name.padEnd(30)}${cells.join('')}\n`);
  };
  process.stdout.write(`${tag.padEnd(30)}  minified    brotli\n`);
  for (const {layer, minified, brotli} of shares) say(layer, minified, brotli);
  const sum = (bytes: readonly number[]) => bytes.reduce((sum, count) => sum + count, 0);
  say('together', sum(shares.map(one => one.minified)), sum(shares.map(one => one.brotli)));
} finally {
  rmSync(folder, {recursive: true});
}
