// For `npx wtr --watch` while working on something; `npm test` counts for itself, see tools/test.ts.
import {defaultReporter} from '@web/test-runner';
import {installedEngines} from './tools/engines/installed.js';
import {launcherFor} from './tools/engines/launchers.ts';
import {browserConfig} from './tools/testing/browser-config.ts';
import {findTestFiles} from './tools/testing/test-files.ts';

const launchers = installedEngines().flatMap(({name, program}) =>
  program ? [launcherFor(name, program, () => undefined)] : [],
);

export default browserConfig(findTestFiles(['test/**/*.test.ts']).browser, launchers, [
  defaultReporter(),
]);
