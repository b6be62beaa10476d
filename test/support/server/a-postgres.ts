import {after} from 'node:test';
import {findPostgres} from '../../../tools/engines/postgres.js';
import {startPostgres, type Postgres} from '../../../tools/engines/start-postgres.ts';

/** Whether this machine has PostgreSQL; without it `npm test` says so, and fails where CI is set. */
export const hasPostgres = findPostgres() !== undefined;

let postgres: Promise<Postgres> | undefined;
after(async () => (await postgres)?.stop());

/** Makes an empty database and gives its URL; PostgreSQL is started with the first one. */
export async function aPostgresUrl(): Promise<string> {
  // What a power cut would take is no loss to a test.
  postgres ??= startPostgres('fsync=off');
  return (await postgres).newDatabase();
}
