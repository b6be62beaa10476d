import {buildForPages} from '../build/for-pages.ts';
import {buildAllInOne} from '../build/scripts.ts';
import type {Results} from './results.ts';

/** Where the tests find the built files, relative to the project. */
const folder = 'test/built';

/** Builds what a page would load, for the tests of the script tag; a failed build is a failure. */
export async function buildForTests(): Promise<Results> {
  try {
    await buildForPages(folder);
    await buildAllInOne(folder);
    return {passed: 0, failures: []};
  } catch (error) {
    return {
      passed: 0,
      failures: [{place: 'vite', file: folder, path: [], reason: String(error)}],
    };
  }
}
