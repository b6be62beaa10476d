import type {Transaction} from '../store.ts';
import type {Sql} from './sql-store.ts';

/** The tokens in the database. */
export const tokensIn = (sql: Sql): Transaction['tokens'] => ({
  async add({hash, purpose, subject, expiresAt}) {
    await sql
      .insertInto('tokens')
      .values({hash, purpose, subject, expires_at: expiresAt})
      .execute();
  },
  async find(hash, purpose, now) {
    const row = await sql
      .selectFrom('tokens')
      .selectAll()
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row && {hash, purpose, subject: row.subject, expiresAt: row.expires_at};
  },
  async count(purpose, subject, now) {
    const row = await sql
      .selectFrom('tokens')
      .select(({fn}) => fn.countAll<number | string>().as('rows'))
      .where('purpose', '=', purpose)
      .where('subject', '=', subject)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return Number(row?.rows ?? 0);
  },
  async remove(hash) {
    await sql.deleteFrom('tokens').where('hash', '=', hash).execute();
  },
});

/** The answers kept for retries, in the database. */
export const answersIn = (sql: Sql): Transaction['answers'] => ({
  async find(key, now) {
    const row = await sql
      .selectFrom('answers')
      .selectAll()
      .where('key', '=', key)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row && {key, request: row.request, body: row.body, expiresAt: row.expires_at};
  },
  async add({key, request, body, expiresAt}) {
    await sql.insertInto('answers').values({key, request, body, expires_at: expiresAt}).execute();
  },
});

/** The used captchas in the database. */
export const captchasIn = (sql: Sql): Transaction['captchas'] => ({
  async isUsed(id) {
    const row = await sql
      .selectFrom('captchas')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined;
  },
  async add({id, expiresAt}) {
    await sql.insertInto('captchas').values({id, expires_at: expiresAt}).execute();
  },
});

/** Removes what no longer holds. */
export async function forgetExpiredIn(sql: Sql, now: string): Promise<void> {
  await sql.deleteFrom('answers').where('expires_at', '<=', now).execute();
  await sql.deleteFrom('captchas').where('expires_at', '<=', now).execute();
  const expired = await sql
    .deleteFrom('tokens')
    .where('expires_at', '<=', now)
    .returning('subject')
    .execute();
  for (const {subject} of expired) {
    await sql
      .deleteFrom('subscriptions')
      .where('id', '=', subject)
      .where('confirmed_at', 'is', null)
      .execute();
  }
}
