// Usage: node tools/manifest.ts [--check]. Writes custom-elements.json and what is made of it, or
// tells whether they are true.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {attributeHelpInPhp, attributesInPhp} from './manifest/wordpress.ts';
import {readManifest} from './readme/manifest.ts';
import {runOrExit} from './run.ts';

const manifest = 'custom-elements.json';
const config = ['--config', 'tools/manifest/analyzer.config.js'];

/** The files of the WordPress plugin that are made of the manifest. */
function filesOfPlugin() {
  const elements = readManifest(manifest);
  const folder = 'integrations/wordpress/opslag';
  return [
    {file: `${folder}/attributes.php`, text: attributesInPhp(elements)},
    {file: `${folder}/attribute-help.php`, text: attributeHelpInPhp(elements)},
  ];
}

function refuse(file: string): never {
  process.stderr.write(`${file} is stale: npm run manifest writes it anew.\n`);
  process.exit(1);
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-manifest-'));
  // The analyzer writes below the project only, so its folder is named from here.
  runOrExit('cem', 'analyze', ...config, '--quiet', '--outdir', path.relative('.', folder));
  const fresh = readFileSync(path.join(folder, manifest), 'utf8');
  rmSync(folder, {recursive: true});
  if (fresh !== readFileSync(manifest, 'utf8')) refuse(manifest);
  for (const {file, text} of filesOfPlugin()) if (text !== readFileSync(file, 'utf8')) refuse(file);
} else {
  runOrExit('cem', 'analyze', ...config, '--quiet');
  for (const {file, text} of filesOfPlugin()) writeFileSync(file, text);
}
