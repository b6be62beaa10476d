import {chmod, cp} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'vite';

/**
 * Builds the server's command, for any Node that has SQLite, with the recordings that it reads
 * beside it. What it depends on stays outside, and comes with the installation of the package.
 */
export async function buildServer(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node22',
      ssr: 'server/src/cli/opslag.ts',
      rolldownOptions: {
        output: {entryFileNames: 'opslag.js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
  await cp('server/src/captcha/voices', path.join(outDir, 'voices'), {recursive: true});
  await chmod(path.join(outDir, 'opslag.js'), 0o755);
}
