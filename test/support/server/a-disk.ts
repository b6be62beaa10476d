import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openDatabase, type Database} from '../../../server/src/node/open-database.ts';
import {whenOver, type Test} from './when-over.ts';

/** Makes a folder that is gone after the test. */
export async function aFolder(test: Test): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'opslag-'));
  whenOver(test, () => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Makes a database on disk that is gone after the test, and tells where it is. */
export async function aDatabase(test: Test): Promise<Database & {readonly file: string}> {
  const file = path.join(await aFolder(test), 'opslag.sqlite');
  const database = await openDatabase(file);
  whenOver(test, () => database.close());
  return {...database, file};
}
