import {Pool} from 'pg';
import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type Driver,
  type PostgresDialectConfig,
} from 'kysely';

/** How many connections a process keeps. */
const CONNECTIONS = 4;

/** How long a request waits for one of them, in milliseconds. */
const PATIENCE = 60_000;

/**
 * After so long a silence in the middle of a transaction, PostgreSQL gives it up, in milliseconds:
 * a machine that vanished while it had its turn holds up the others no longer than that.
 */
const LONGEST_SILENCE = 10_000;

/** The number of the line that transactions wait in; PostgreSQL knows such locks by number. */
const LINE = 7_311_517;

/**
 * Lets Kysely use PostgreSQL. Transactions of all processes wait in one line, as they do on
 * SQLite: each sees all that was done before it, and none is refused because of another.
 *
 * @param url - As in `postgresql://user:password@host/database`.
 * @param onLost - Is told when a connection breaks that nobody was using.
 */
export class WaitingPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(url: string, onLost: (error: Error) => void) {
    const pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE,
      keepAlive: true,
      application_name: 'opslag',
    });
    // Without a listener, it would end the process.
    pool.on('error', onLost);
    const config = {pool};
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new WaitingDriver(this.#config);
  }
}

// One after the other at "read committed" and not "serializable": there, what a transaction sees
// is settled before it has waited, so that in a crowd nearly every one would have to begin anew.
const BEGIN = [
  'begin isolation level read committed',
  `set local idle_in_transaction_session_timeout = ${LONGEST_SILENCE}`,
  `select pg_advisory_xact_lock(${LINE})`,
].join('; ');

class WaitingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw(BEGIN));
  }
}
