/** One test, or one file that couldn't be run, as its runner told it. */
export interface Failure {
  /** Where it ran: an engine's name, or `node`. */
  readonly place: string;
  /** The file, relative to the project. */
  readonly file: string;
  /** The suites and the test, from the outside in; empty when the file itself failed. */
  readonly path: readonly string[];
  /** What went wrong, in as many lines as it takes. */
  readonly reason: string;
}

/** What one runner found. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** The results of several runners, as one. */
export const sumOf = (all: readonly Results[]): Results => ({
  passed: all.reduce((sum, {passed}) => sum + passed, 0),
  failures: all.flatMap(({failures}) => failures),
});

/** Prints a failure so that it reads from the file down to the reason. */
export function describeFailure({place, file, path, reason}: Failure): string {
  const title = [`✗ ${file} (${place})`, ...path].join(' › ');
  const lines = reason.split('\n').map(line => `    ${line}`);
  return [title, ...lines, ''].join('\n');
}

/** The line every run ends with. */
export const totalsLine = ({passed, failures}: Results): string =>
  `${passed} passed, ${failures.length} failed`;
