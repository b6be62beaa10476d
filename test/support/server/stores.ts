import {openDatabase} from '../../../server/src/node/open-database.ts';
import {createMemoryStore} from '../../../server/src/storage/memory.ts';
import type {Store} from '../../../server/src/storage/store.ts';
import {aDatabase} from './a-disk.ts';
import {aPostgresUrl, hasPostgres} from './a-postgres.ts';
import {whenOver, type Test} from './when-over.ts';

/** A kind of store, and how to get an empty one that is gone after the test. */
export interface StoreKind {
  readonly name: string;
  readonly open: (test: Test) => Promise<Store>;
}

/** Makes a store in PostgreSQL, and tells where it is. */
export async function aPostgresStore(test: Test) {
  const url = await aPostgresUrl();
  const database = await openDatabase(url);
  whenOver(test, () => database.close());
  return {...database, url};
}

/** Every kind of store that this machine has. */
export const stores: readonly StoreKind[] = [
  {name: 'memory', open: () => Promise.resolve(createMemoryStore())},
  {name: 'SQLite', open: async test => (await aDatabase(test)).store},
  ...(hasPostgres
    ? [{name: 'PostgreSQL', open: async (test: Test) => (await aPostgresStore(test)).store}]
    : []),
];
