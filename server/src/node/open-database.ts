import {Kysely} from 'kysely';
import {errorName} from '../error-name.ts';
import {migrate} from '../storage/sql/migrations.ts';
import {isPostgresUrl} from '../storage/sql/postgres-url.ts';
import {createSqlStore} from '../storage/sql/sql-store.ts';
import type {Tables} from '../storage/sql/tables.ts';
import type {Store} from '../storage/store.ts';
import type {LogEntry} from '../surroundings.ts';

/** A store in a database that can be closed. */
export interface Database {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens a database, and brings its tables up to date.
 *
 * @param where - Path of the SQLite file, `:memory:` for one that lasts as long as it is open, or
 *   the URL of a PostgreSQL database.
 */
export async function openDatabase(
  where: string,
  log: (entry: LogEntry) => void = () => undefined,
): Promise<Database> {
  const database = new Kysely<Tables>({dialect: await dialectFor(where, log)});
  const close = () => database.destroy();
  try {
    await migrate(database);
  } catch (error) {
    await close();
    throw error;
  }
  return {store: createSqlStore(database), close};
}

/** Each is loaded only where it is used: not every Node has SQLite, nor every machine pg. */
async function dialectFor(where: string, log: (entry: LogEntry) => void) {
  if (isPostgresUrl(where)) {
    const {WaitingPostgresDialect} = await import('../storage/sql/postgres-dialect.ts');
    return new WaitingPostgresDialect(where, error =>
      log({what: 'storage-unavailable', reason: errorName(error)}),
    );
  }
  const {NodeSqliteDialect} = await import('../storage/sql/node-sqlite-dialect.ts');
  return new NodeSqliteDialect(where);
}
