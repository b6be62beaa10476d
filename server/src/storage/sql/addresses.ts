import type {Transaction} from '../store.ts';
import type {Sql} from './sql-store.ts';

/** What was done for an address, in the database. */
export const addressesIn = (sql: Sql): Transaction['addresses'] => ({
  async countAfter(emailKey, instant) {
    const tables = ['sign_ups', 'subscriptions'] as const;
    let sum = 0;
    for (const table of tables) {
      const row = await sql
        .selectFrom(table)
        .select(({fn}) => fn.countAll<number | string>().as('rows'))
        .where('email_key', '=', emailKey)
        .where('created_at', '>', instant)
        .executeTakeFirst();
      sum += Number(row?.rows ?? 0);
    }
    return sum;
  },
});
