// Usage: node tools/readme-tables.ts [--check]. Writes the tables of README.md, or tells whether they are true.
import {readFileSync, writeFileSync} from 'node:fs';
import {readManifest} from './readme/manifest.ts';
import {withTables} from './readme/tables.ts';

const readme = 'README.md';
const text = readFileSync(readme, 'utf8');
const fresh = withTables(text, readManifest('custom-elements.json'));

if (!process.argv.includes('--check')) {
  writeFileSync(readme, fresh);
} else if (fresh !== text) {
  process.stderr.write(`The tables of ${readme} are stale: npm run readme writes them anew.\n`);
  process.exit(1);
}
