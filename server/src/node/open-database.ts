import {Kysely} from 'kysely';
import {migrate} from '../storage/sql/migrations.ts';
import {NodeSqliteDialect} from '../storage/sql/node-sqlite-dialect.ts';
import {createSqlStore} from '../storage/sql/sql-store.ts';
import type {Tables} from '../storage/sql/tables.ts';
import type {Store} from '../storage/store.ts';

/** A store in a database that can be closed. */
export interface Database {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens a database, and brings its tables up to date.
 *
 * @param file - Path of the SQLite file; `:memory:` for one that lasts as long as it is open.
 */
export async function openDatabase(file: string): Promise<Database> {
  const database = new Kysely<Tables>({dialect: new NodeSqliteDialect(file)});
  await migrate(database);
  return {store: createSqlStore(database), close: () => database.destroy()};
}
