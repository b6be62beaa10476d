import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {Client} from 'pg';
import {isPostgresUrl} from '../../../server/src/storage/sql/postgres-url.ts';
import {aFolder} from './a-disk.ts';
import {aPostgresUrl, hasPostgres} from './a-postgres.ts';
import type {Test} from './when-over.ts';

/** A kind of database, and where there may be one that nobody has opened before. */
export interface DatabaseKind {
  readonly name: string;
  readonly where: (test: Test) => Promise<string>;
}

/** Every kind of database that this machine has. */
export const databases: readonly DatabaseKind[] = [
  {name: 'SQLite', where: async test => path.join(await aFolder(test), 'opslag.sqlite')},
  ...(hasPostgres ? [{name: 'PostgreSQL', where: aPostgresUrl}] : []),
];

/** What a database has of a sign-up. */
export interface KeptSignUp {
  readonly reference: string;
  readonly email: string;
}

/** Reads the sign-ups from a database, past everything of ours. */
export async function keptSignUps(where: string): Promise<KeptSignUp[]> {
  const query = 'select reference, email from sign_ups';
  if (!isPostgresUrl(where)) {
    const database = new DatabaseSync(where, {readOnly: true});
    const rows = database.prepare(query).all() as unknown as KeptSignUp[];
    database.close();
    return rows.map(({reference, email}) => ({reference, email}));
  }
  const client = new Client({connectionString: where});
  await client.connect();
  const {rows} = await client.query<KeptSignUp>(query);
  await client.end();
  return rows;
}

/** Gives the mail address of one of many visitors. */
export const anAddressFor = (visitor: number): string => `visitor-${visitor}@visitor.example`;
