import {globSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runOrExit} from '../run.ts';

/** Writes the declarations of what the package exports. */
export function writeTypes(outDir: string): void {
  const folder = path.join(outDir, 'types');
  runOrExit('tsc', '-p', 'tsconfig.types.json', '--outDir', folder);
  for (const name of globSync('**/*.d.ts', {cwd: folder})) {
    const file = path.join(folder, name);
    writeFileSync(file, withJsExtensions(readFileSync(file, 'utf8')));
  }
}

/** The compiler leaves our imports of `.ts` files as they are, and there are none in the package. */
const withJsExtensions = (declarations: string) =>
  declarations.replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1');
