// Usage: node tools/manifest.ts [--check]. Writes custom-elements.json, or tells whether it is true.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runOrExit} from './run.ts';

const manifest = 'custom-elements.json';
const config = ['--config', 'tools/manifest/analyzer.config.js'];

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-manifest-'));
  // The analyzer writes below the project only, so its folder is named from here.
  runOrExit('cem', 'analyze', ...config, '--quiet', '--outdir', path.relative('.', folder));
  const fresh = readFileSync(path.join(folder, manifest), 'utf8');
  rmSync(folder, {recursive: true});
  if (fresh !== readFileSync(manifest, 'utf8')) {
    process.stderr.write(`${manifest} is stale: npm run manifest writes it anew.\n`);
    process.exit(1);
  }
} else {
  runOrExit('cem', 'analyze', ...config, '--quiet');
}
