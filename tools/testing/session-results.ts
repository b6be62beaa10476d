import path from 'node:path';
import type {TestResultError, TestSession, TestSuiteResult} from '@web/test-runner';
import type {Failure, Results} from './results.ts';

/** What one file's tests came to in one engine. */
export function resultsOf(session: TestSession): Results {
  const place = session.browser.name;
  const file = path.relative(process.cwd(), session.testFile);
  const found = session.testResults ? testsIn(session.testResults, []) : [];
  const failures = found
    .filter(({passed}) => !passed)
    .map(({path, error}) => ({place, file, path, reason: reasonOf(error)}));
  const passed = found.length - failures.length;
  const fileFailures = whyFileFailed(session, found.length).map((reason): Failure => ({
    place,
    file,
    path: [],
    reason,
  }));
  return {passed, failures: [...failures, ...fileFailures]};
}

interface FoundTest {
  readonly path: readonly string[];
  readonly passed: boolean;
  readonly error: TestResultError | undefined;
}

function testsIn(suite: TestSuiteResult, above: readonly string[]): FoundTest[] {
  const here = suite.name ? [...above, suite.name] : above;
  return [
    ...suite.tests
      .filter(({skipped}) => !skipped)
      .map(({name, passed, error}) => ({path: [...here, name], passed, error})),
    ...suite.suites.flatMap(inner => testsIn(inner, here)),
  ];
}

/** A file that didn't load, crashed its browser, was too slow or has no tests is a failure too. */
function whyFileFailed(session: TestSession, testCount: number): string[] {
  const missing = session.request404s.map(url => `not found: ${url}`);
  if (session.errors.length > 0) return [[...session.errors.map(reasonOf), ...missing].join('\n')];
  if (testCount > 0) return [];
  return [['The file has no tests, or did not load.', ...missing, ...logLines(session)].join('\n')];
}

const logLines = (session: TestSession) =>
  session.logs.map(entries => entries.map(String).join(' '));

function reasonOf(error: TestResultError | undefined): string {
  if (!error) return 'failed without a reason';
  const {message, stack = '', expected, actual} = error;
  const difference =
    expected === undefined ? [] : [`expected: ${expected}`, `  actual: ${String(actual)}`];
  const frames = stack.startsWith(message) ? stack.slice(message.length) : stack;
  return [message, ...difference, frames.trim()].filter(Boolean).join('\n');
}
