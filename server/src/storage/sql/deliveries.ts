import type {DeliveryStore} from '../deliveries.ts';
import type {Sql} from './sql-store.ts';

/** What is still to be told, in the database. */
export const deliveriesIn = (sql: Sql): DeliveryStore => ({
  async add({id, target, body, subject, attempts, dueAt, createdAt}) {
    await sql
      .insertInto('deliveries')
      .values({id, target, body, subject, attempts, due_at: dueAt, created_at: createdAt})
      .execute();
  },
  async firstDue(target, now) {
    const row = await sql
      .selectFrom('deliveries')
      .selectAll()
      .where('target', '=', target)
      .where('due_at', '<=', now)
      .where(of =>
        of.not(
          of.exists(
            of
              .selectFrom('deliveries as earlier')
              .select('earlier.id')
              .whereRef('earlier.target', '=', 'deliveries.target')
              .whereRef('earlier.subject', '=', 'deliveries.subject')
              .whereRef('earlier.created_at', '<', 'deliveries.created_at'),
          ),
        ),
      )
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    const {due_at, created_at, ...rest} = row;
    return {...rest, dueAt: due_at, createdAt: created_at};
  },
  async postpone(id, attempts, dueAt) {
    await sql
      .updateTable('deliveries')
      .set({attempts, due_at: dueAt})
      .where('id', '=', id)
      .execute();
  },
  async remove(id) {
    await sql.deleteFrom('deliveries').where('id', '=', id).execute();
  },
  async removeAbout(target, subject) {
    await sql
      .deleteFrom('deliveries')
      .where('target', '=', target)
      .where('subject', '=', subject)
      .execute();
  },
});
