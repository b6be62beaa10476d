import {buildLate} from './late.ts';
import {buildModules, type Chunks} from './modules.ts';
import {buildLoader} from './scripts.ts';
import {buildWhole} from './whole.ts';

/** Builds all that a page with our script tag may load, and tells which modules that is. */
export async function buildForPages(outDir: string): Promise<Chunks> {
  const chunks = await buildModules(outDir);
  await buildLoader(outDir, chunks);
  await buildLate(outDir);
  await buildWhole(outDir);
  return chunks;
}
