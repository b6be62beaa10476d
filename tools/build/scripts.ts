import path from 'node:path';
import {build} from 'vite';
import {tags, type Tag} from '../../src/embed/tags.ts';
import {importsOf, type Chunks} from './modules.ts';

/** Builds one file that is a whole script: it imports nothing and leaves no name on the page. */
async function buildScript(entry: string, fileName: string, outDir: string, define = {}) {
  await build({
    logLevel: 'warn',
    define,
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      lib: {entry, formats: ['iife'], name: 'opslag', fileName: () => fileName},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
}

/** Builds the loader, which has to know the names of the chunks that each element imports. */
export function buildLoader(outDir: string, chunks: Chunks) {
  const importsFor = (tag: Tag) => importsOf(`elements/${tag}.js`, chunks);
  const all = tags.flatMap(importsFor);
  const usersOf = (file: string) => all.filter(other => other === file).length;
  // What most elements have in common comes first: it is what takes longest, and packs smaller.
  const needsOf = (tag: Tag) =>
    importsFor(tag)
      .sort((one, other) => usersOf(other) - usersOf(one) || one.localeCompare(other))
      .map(fileName => path.basename(fileName, '.js'))
      .join(' ');
  return buildScript('src/embed/loader.ts', 'opslag.js', outDir, {
    __OPSLAG_NEEDS__: JSON.stringify(tags.map(needsOf)),
  });
}

/** Builds all six elements with all texts into one file, for pages that allow one hash only. */
export const buildAllInOne = (outDir: string) =>
  buildScript('src/embed/define-all.ts', 'opslag.all.js', outDir);
