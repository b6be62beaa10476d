import {cp} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'vite';

/**
 * Builds what few pages load: other ways in, the diagnosis, the page for frames. They stand on
 * their own, so that what every page loads isn't cut differently for their sake.
 */
export async function buildLate(outDir: string): Promise<void> {
  await build({
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      lib: {
        entry: Object.fromEntries(
          ['diagnosis', 'ways-in', 'frame', 'framed'].map(name => [name, `src/embed/${name}.ts`]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        output: {entryFileNames: '[name].js', chunkFileNames: 'late/[name]-[hash:6].js'},
      },
    },
  });
  for (const file of ['frame.html', 'frame.css']) {
    await cp(`src/embed/${file}`, path.join(outDir, file));
  }
}
