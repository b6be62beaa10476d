import type {Transaction} from '../store.ts';
import type {Sql} from './sql-store.ts';

/** The outbox in the database. */
export const outboxIn = (sql: Sql): Transaction['outbox'] => ({
  async add({id, mail, attempts, dueAt, createdAt}) {
    await sql
      .insertInto('outbox')
      .values({id, mail, attempts, due_at: dueAt, created_at: createdAt})
      .execute();
  },
  async firstDue(now) {
    const row = await sql
      .selectFrom('outbox')
      .selectAll()
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    const {id, mail, attempts, due_at, created_at} = row;
    return {id, mail, attempts, dueAt: due_at, createdAt: created_at};
  },
  async postpone(id, attempts, dueAt) {
    await sql.updateTable('outbox').set({attempts, due_at: dueAt}).where('id', '=', id).execute();
  },
  async remove(id) {
    await sql.deleteFrom('outbox').where('id', '=', id).execute();
  },
  async rewrite(change) {
    const waiting = await sql.selectFrom('outbox').select(['id', 'mail']).execute();
    for (const {id, mail: before} of waiting) {
      const mail = change(before);
      if (mail === undefined) await sql.deleteFrom('outbox').where('id', '=', id).execute();
      else if (mail !== before) {
        await sql.updateTable('outbox').set({mail}).where('id', '=', id).execute();
      }
    }
  },
});
