import {build, type Rolldown} from 'vite';
import {tags} from '../../src/embed/tags.ts';
import {chunkFileName} from './names.ts';
import {sharedFile} from './shared-files.ts';

/** The files of the module build, and what each imports. */
export type Chunks = readonly Rolldown.OutputChunk[];

const entries = {
  index: 'src/index.ts',
  ...Object.fromEntries(tags.map(tag => [`elements/${tag}`, `src/embed/define/${tag}.ts`])),
};

/**
 * Has Chromium compile all functions of a file beside its download, and not each when it is first
 * called, on the thread that the visitor waits for: nearly all of them are called at once. Other
 * engines read a comment (https://v8.dev/blog/explicit-compile-hints).
 */
export const EAGER = '//# allFunctionsCalledOnLoad';

/** Builds one module for each element, one for those who define them themselves, and their chunks. */
export async function buildModules(outDir: string): Promise<Chunks> {
  const built = await build({
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      license: {fileName: 'third-party-licenses.md'},
      lib: {entry: entries, formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: chunkFileName,
          postBanner: ({isEntry, isDynamicEntry}) => (isEntry || isDynamicEntry ? '' : EAGER),
          codeSplitting: {
            // What a module imports may belong into another file than the module itself.
            includeDependenciesRecursively: false,
            groups: [{name: sharedFile, debugName: 'shared', tags: ['$initial']}],
          },
        },
      },
    },
  });
  return outputsOf(built).filter(output => output.type === 'chunk');
}

const outputsOf = (built: Awaited<ReturnType<typeof build>>) =>
  [built].flat().flatMap(result => ('output' in result ? result.output : []));

/** The files an entry imports, directly or not, without itself: what must be there before it runs. */
export function importsOf(fileName: string, chunks: Chunks): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    const chunk = chunks.find(chunk => chunk.fileName === name);
    for (const imported of chunk?.imports ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  follow(fileName);
  return [...found];
}
