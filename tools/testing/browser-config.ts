import {esbuildPlugin} from '@web/dev-server-esbuild';
import type {BrowserLauncher, Reporter, TestRunnerConfig} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {formHandlerCommand} from './form-handler-command.ts';
import {PATIENCE} from './patience.ts';
import {plainLogger} from './plain-logger.ts';
import {screenshotCommand} from './screenshot-command.ts';

/** What a form fetches while it is filled in, and a test may let get lost on its way. */
const MAY_GET_LOST = /\/src\/.*\/(filing|reply-view|reply-\w\w|closing-view)\.ts$/;

/** How files are served to the test pages, and how long a file may take. */
export const browserConfig = (
  files: readonly string[],
  browsers: BrowserLauncher[],
  reporters: Reporter[],
): Partial<TestRunnerConfig> => ({
  files: [...files],
  browsers,
  reporters,
  logger: plainLogger,
  rootDir: '.',
  concurrentBrowsers: 2,
  concurrency: 1,
  staticLogging: true,
  browserStartTimeout: PATIENCE.start,
  testsStartTimeout: PATIENCE.start,
  testsFinishTimeout: PATIENCE.file,
  // Under the condition "node", msw would ask for node:http.
  nodeResolve: {browser: true, exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    screenshotCommand,
    formHandlerCommand,
    // What a screen reader has of a page; Chromium alone tells.
    a11ySnapshotPlugin(),
  ],
  middleware: [
    (context, next) => {
      // Each page is to ask for these: Chromium would give one what it remembers of the last.
      if (MAY_GET_LOST.test(context.path)) context.set('Vary', '*');
      // msw's worker has to see the whole site, wherever its file lies.
      context.set('Service-Worker-Allowed', '/');
      if (context.path === '/mockServiceWorker.js') {
        context.path = '/node_modules/msw/lib/mockServiceWorker.js';
      }
      return next();
    },
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: PATIENCE.test}},
});
