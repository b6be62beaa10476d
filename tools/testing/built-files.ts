import {buildLate} from '../build/late.ts';
import {buildModules} from '../build/modules.ts';
import {buildAllInOne, buildLoader} from '../build/scripts.ts';
import type {Results} from './results.ts';

/** Where the tests find the built files, relative to the project. */
const folder = 'test/built';

/** Builds what a page would load, for the tests of the script tag; a failed build is a failure. */
export async function buildForTests(): Promise<Results> {
  try {
    await buildLoader(folder, await buildModules(folder));
    await buildLate(folder);
    await buildAllInOne(folder);
    return {passed: 0, failures: []};
  } catch (error) {
    return {
      passed: 0,
      failures: [{place: 'vite', file: folder, path: [], reason: String(error)}],
    };
  }
}
