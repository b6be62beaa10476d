import {Kysely, type CompiledQuery, type Dialect} from 'kysely';
import {createApp} from '../../../server/src/app.ts';
import {migrate} from '../../../server/src/storage/sql/migrations.ts';
import {createSqlStore} from '../../../server/src/storage/sql/sql-store.ts';
import type {Tables} from '../../../server/src/storage/sql/tables.ts';
import type {Contestant} from './contestant.ts';
import {surround} from './organiser.ts';
import {timeCrowd} from './timing.ts';
import {someVisitors, type Visitor} from './visitors.ts';

/** Opens a database that nobody has opened before. */
export type NewDialect = () => Promise<Dialect>;

/**
 * Writes what the server writes, one transaction for each sign-up, through the same driver: it
 * begins, inserts and commits, and decides nothing.
 *
 * @param count - How many sign-ups there are in a round.
 */
export async function insertsWithoutHttp(
  newDialect: NewDialect,
  count: number,
): Promise<Contestant> {
  const recorded = await recordInserts(await newDialect(), await someVisitors(count));
  return {
    name: 'a  the same inserts, without HTTP',
    async time(_visitors, crowd) {
      const database = new Kysely<Tables>({dialect: await newDialect()});
      await migrate(database);
      const timing = await timeCrowd(recorded, crowd, inserts =>
        database.transaction().execute(async transaction => {
          for (const insert of inserts) await transaction.executeQuery(insert);
        }),
      );
      await database.destroy();
      return timing;
    },
    close: () => Promise.resolve(),
  };
}

/** Lets the app sign each visitor up, and gives what it has inserted for each. */
async function recordInserts(
  dialect: Dialect,
  visitors: readonly Visitor[],
): Promise<readonly (readonly CompiledQuery[])[]> {
  const inserts: CompiledQuery[] = [];
  const database = new Kysely<Tables>({
    dialect,
    log: ({query}) => {
      if (query.sql.startsWith('insert')) inserts.push(query);
    },
  });
  await migrate(database);
  inserts.length = 0;
  const app = createApp(surround(createSqlStore(database)));
  const recorded: (readonly CompiledQuery[])[] = [];
  for (const {headers, body} of visitors) {
    const response = await app.request('/sign-ups', {method: 'POST', headers, body});
    if (response.status !== 201) throw new Error(await response.text());
    recorded.push(inserts.splice(0));
  }
  await database.destroy();
  return recorded;
}
