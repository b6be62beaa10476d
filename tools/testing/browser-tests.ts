import {SESSION_STATUS, startTestRunner, type Reporter, type TestRunner} from '@web/test-runner';
import {launcherFor} from '../engines/launchers.ts';
import type {InstalledEngine} from '../engines/installed.js';
import {browserConfig} from './browser-config.ts';
import {sumOf, totalsLine, type Results} from './results.ts';
import {resultsOf} from './session-results.ts';

/** Runs test files in each engine; resolves to one result an engine. */
export async function runBrowserTests(
  files: readonly string[],
  engines: readonly InstalledEngine[],
): Promise<Results[]> {
  const usable = engines.filter(({program}) => program);
  if (files.length === 0 || usable.length === 0) return [];

  // Filled in before the first file can be lost, but after its launcher has been made.
  const started: {runner?: TestRunner} = {};
  const launchers = usable.map(({name, program = ''}) =>
    launcherFor(name, program, id => failLostSession(id, started.runner)),
  );
  const runner = await startTestRunner({
    config: browserConfig(files, launchers, [progressReporter]),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  started.runner = runner;

  const {sessions} = runner;
  await untilStopped(runner);
  return launchers.map(launcher => {
    const results = sumOf([...sessions.forBrowser(launcher)].map(resultsOf));
    process.stdout.write(`${launcher.name}: ${totalsLine(results)}\n`);
    return results;
  });
}

/** A browser that is gone can't tell that its tests are over. */
function failLostSession(id: string, runner: TestRunner | undefined): void {
  const session = runner?.sessions.get(id);
  if (!session) return;
  const errors = [...session.errors, {message: `${session.browser.name} crashed.`}];
  runner?.sessions.updateStatus({...session, passed: false, errors}, SESSION_STATUS.TEST_FINISHED);
}

/** The runner stops by itself when all is done, and its browsers with it. */
const untilStopped = (runner: TestRunner) =>
  new Promise<void>(resolve => runner.on('stopped', () => resolve()));

/** One line a file while it goes on; the failures are told at the end, together. */
const progressReporter: Reporter = {
  reportTestFileResults({logger, sessionsForTestFile, testFile}) {
    const marks = sessionsForTestFile.map(session => {
      const {passed, failures} = resultsOf(session);
      return `${session.browser.name} ${failures.length > 0 ? `✗${failures.length}` : `✓${passed}`}`;
    });
    logger.log(`${testFile.replace(`${process.cwd()}/`, '')}  ${marks.join('  ')}`);
  },
};
