import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {TestContext} from 'node:test';
import {openDatabase, type Database} from '../../../server/src/node/open-database.ts';

/** What is told when the test is over. */
export type Test = Pick<TestContext, 'after'>;

/** Makes a folder that is gone after the test. */
export async function aFolder(test: Test): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'opslag-'));
  test.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Makes a database on disk that is gone after the test, and tells where it is. */
export async function aDatabase(test: Test): Promise<Database & {readonly file: string}> {
  const file = path.join(await aFolder(test), 'opslag.sqlite');
  const database = await openDatabase(file);
  test.after(() => database.close());
  return {...database, file};
}
