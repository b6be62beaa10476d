import path from 'node:path';
import {finished} from 'node:stream/promises';
import {run, type EventData} from 'node:test';
import {PATIENCE} from './patience.ts';
import type {Failure, Results} from './results.ts';

type TestEvent = EventData.TestPass | EventData.TestFail;

/** A process whose tests are over stays for as long as something is left open in it. */
const STALLED = new Error('Nothing went on for so long: it hangs, or something was never closed.');

/**
 * Runs test files in Node, each in a process of its own. Each ends: a test or a hook that hangs fails
 * by its name, and a process that doesn't end fails by its file's.
 */
export async function runNodeTests(files: readonly string[]): Promise<Results> {
  if (files.length === 0) return {passed: 0, failures: []};
  const errorOutput = new Map<string, string>();
  const failures: Failure[] = [];
  let passed = 0;

  const stall = new AbortController();
  const stream = run({
    files: files.map(file => path.resolve(file)),
    ...{concurrency: 2, timeout: PATIENCE.nodeTest, signal: stall.signal},
  });
  const watch = setTimeout(() => stall.abort(STALLED), PATIENCE.silence);
  for (const sign of ['test:dequeue', 'test:complete'] as const) {
    stream.on(sign, () => watch.refresh());
  }
  stream.on('test:stderr', ({file, message}) => {
    errorOutput.set(file, (errorOutput.get(file) ?? '') + message);
  });
  stream.on('test:pass', event => {
    if (isEmptyFile(event)) failures.push(failureOf(event, 'The file has no tests.'));
    else if (isTest(event)) passed += 1;
  });
  stream.on('test:fail', event => {
    if (!isOnlyAboutOthers(event)) failures.push(failureOf(event, reasonOf(event, errorOutput)));
  });
  await finished(stream.resume());
  clearTimeout(watch);
  return {passed, failures};
}

/** A file without tests is reported as one passing test with the file's own path as its name. */
const isEmptyFile = ({name, file}: TestEvent) => name === file;

const isTest = ({details, skip, todo}: TestEvent) =>
  details.type !== 'suite' && skip === undefined && todo === undefined;

/** A suite fails along with its tests, which have been counted already. */
const isOnlyAboutOthers = ({details: {error}}: EventData.TestFail) =>
  'failureType' in error && error.failureType === 'subtestsFailed';

function failureOf({name, file = '', line}: TestEvent, reason: string): Failure {
  const place = path.relative(process.cwd(), file);
  return name === file
    ? {place: 'node', file: place, path: [], reason}
    : {place: 'node', file: `${place}:${line}`, path: [name], reason};
}

function reasonOf(event: EventData.TestFail, errorOutput: ReadonlyMap<string, string>): string {
  const {name, file = '', details} = event;
  const cause = details.error.cause instanceof Error ? details.error.cause : details.error;
  // A file that doesn't load says why on its standard error only.
  const isCutShort = 'failureType' in details.error && details.error.failureType === 'testAborted';
  const output = name === file && !isCutShort ? errorOutput.get(file)?.trim() : undefined;
  return output ?? cause.stack ?? cause.message;
}
