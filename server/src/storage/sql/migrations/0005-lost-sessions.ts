import type {Kysely} from 'kysely';

/** Sessions that people chose and the feed no longer has, beside what is known of their event. */
export async function lostSessions({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('known_events')
    .addColumn('lost_sessions', 'text', column => column.notNull().defaultTo('[]'))
    .execute();
}
