import type {Kysely} from 'kysely';

/** What was last read of each event, by which its sign-ups are found after its ids were edited. */
export async function knownEvents({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('known_events')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('facts', 'text', column => column.notNull())
    .addColumn('lost', 'text', column => column.notNull())
    .execute();
}
