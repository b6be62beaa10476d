import {build} from 'vite';
import {tags} from '../../src/embed/tags.ts';
import {EAGER} from './modules.ts';
import {textFile} from './names.ts';

/**
 * Builds each element once more, all of it in one file that a page can name before our script has
 * come: it is a request for five, and smaller than those. What two elements share is in both, and
 * so it is for pages that say they want it. What comes late, comes beside it; texts are the same.
 */
export async function buildWhole(outDir: string): Promise<void> {
  for (const tag of tags) {
    await build({
      logLevel: 'warn',
      plugins: [
        {name: 'texts-elsewhere', enforce: 'pre', resolveId: source => textElsewhere(source)},
      ],
      build: {
        outDir,
        emptyOutDir: false,
        modulePreload: false,
        lib: {entry: {[tag]: `src/embed/define/${tag}.ts`}, formats: ['es']},
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            entryFileNames: 'whole/[name].js',
            chunkFileNames: 'whole/[name]-[hash].js',
            postBanner: ({isEntry}) => (isEntry ? EAGER : ''),
            codeSplitting: {groups: [{name: tag, tags: ['$initial']}]},
          },
        },
      },
    });
  }
}

function textElsewhere(source: string) {
  const file = textFile(source);
  return file ? {id: `../${file}`, external: true} : undefined;
}
