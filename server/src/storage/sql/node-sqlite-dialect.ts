import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';

/** How long a transaction waits for another process's, in milliseconds. */
const PATIENCE = 30_000;

/** How long to wait before the log is asked for again, in milliseconds. */
const PAUSE = 50;

/**
 * Lets Kysely use the SQLite that is built into Node. A transaction takes the write lock when it
 * begins, so that what it reads can't change before it writes; one that is committed survives a
 * power cut.
 *
 * @param file - Path of the database; it is made when it isn't there.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(file: string) {
    const config = {database: () => Promise.resolve(openDatabase(file))};
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** Tables are made and changed in transactions too; Kysely's own adapter leaves them outside. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function openDatabase(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {enableForeignKeyConstraints: true, timeout: PATIENCE});
  writeAhead(database);
  database.exec('pragma synchronous = full');
  // Our statements are few and always the same; preparing them costs as much as running them.
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = statementOf(database.prepare(sql));
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/**
 * Lets readers and a writer not wait for each other. Of several processes that begin with a new
 * file together one gets to change it, and SQLite doesn't let the others wait for that by itself.
 */
function writeAhead(database: DatabaseSync) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return database.exec('pragma journal_mode = wal');
    } catch (error) {
      if (Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

const statementOf = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: parameters => statement.all(...parameters.map(bindable)),
  run: parameters => statement.run(...parameters.map(bindable)),
  iterate: parameters => statement.iterate(...parameters.map(bindable)),
});

function bindable(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
      return value;
    default:
      if (value === null) return value;
      throw new TypeError(`SQLite keeps no ${typeof value}.`);
  }
}
