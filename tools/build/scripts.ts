import {build} from 'vite';
import {tags} from '../../src/embed/tags.ts';
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
export const buildLoader = (outDir: string, chunks: Chunks) =>
  buildScript('src/embed/loader.ts', 'opslag.js', outDir, {
    __OPSLAG_NEEDS__: JSON.stringify(
      // In the same order everywhere, they pack smaller.
      Object.fromEntries(tags.map(tag => [tag, importsOf(`elements/${tag}.js`, chunks).sort()])),
    ),
  });

/** Builds all six elements with all texts into one file, for pages that allow one hash only. */
export const buildAllInOne = (outDir: string) =>
  buildScript('src/embed/define-all.ts', 'opslag.all.js', outDir);
