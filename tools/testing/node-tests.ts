import path from 'node:path';
import {finished} from 'node:stream/promises';
import {run, type EventData} from 'node:test';
import type {Failure, Results} from './results.ts';

type TestEvent = EventData.TestPass | EventData.TestFail;

/** Runs test files in Node, each in a process of its own. */
export async function runNodeTests(files: readonly string[]): Promise<Results> {
  if (files.length === 0) return {passed: 0, failures: []};
  const errorOutput = new Map<string, string>();
  const failures: Failure[] = [];
  let passed = 0;

  const stream = run({files: files.map(file => path.resolve(file)), concurrency: 2});
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
  const output = name === file ? errorOutput.get(file)?.trim() : undefined;
  return output ?? cause.stack ?? cause.message;
}
