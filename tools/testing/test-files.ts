import {globSync} from 'node:fs';

/** Which test files there are, by where they run. */
export interface TestFiles {
  readonly node: readonly string[];
  readonly browser: readonly string[];
}

const runsInNode = (file: string) =>
  /^test[\\/](server|tools|integrations|demo[\\/]served)[\\/]/.test(file);

/** The test files that match any of some patterns, relative to the project. */
export function findTestFiles(patterns: readonly string[]): TestFiles {
  const files = globSync([...patterns])
    .filter(file => /\.test\.ts$/.test(file) && !file.includes('node_modules'))
    .sort();
  return {node: files.filter(runsInNode), browser: files.filter(file => !runsInNode(file))};
}
