import type {Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import {firstTables} from './migrations/0001-first-tables.ts';
import {signUpLife} from './migrations/0002-sign-up-life.ts';
import {newsletterAndDeliveries} from './migrations/0003-newsletter-and-deliveries.ts';
import {knownEvents} from './migrations/0004-known-events.ts';
import {lostSessions} from './migrations/0005-lost-sessions.ts';

/** Every change of the tables, in order. One that has been released is never edited. */
const migrations = {
  '0001-first-tables': {up: firstTables},
  '0002-sign-up-life': {up: signUpLife},
  '0003-newsletter-and-deliveries': {up: newsletterAndDeliveries},
  '0004-known-events': {up: knownEvents},
  '0005-lost-sessions': {up: lostSessions},
};

/**
 * Brings a database up to what this version needs, in one transaction: of several processes that
 * begin together one does it, and the others wait and find it done.
 *
 * @throws When a migration fails; nothing is changed then.
 */
export async function migrate<T>(database: Kysely<T>): Promise<void> {
  await database.transaction().execute(async db => {
    const provider = {getMigrations: () => Promise.resolve(migrations)};
    const {error} = await new Migrator({db, provider}).migrateToLatest();
    if (error) throw new Error('The database could not be brought up to date.', {cause: error});
  });
}
