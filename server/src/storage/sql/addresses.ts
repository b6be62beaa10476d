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
    const others = await sql
      .selectFrom('participants')
      .innerJoin('sign_ups', 'sign_ups.id', 'participants.sign_up')
      .select(({fn}) => fn.countAll<number | string>().as('rows'))
      .where('participants.email_key', '=', emailKey)
      .where('created_at', '>', instant)
      .executeTakeFirst();
    return sum + Number(others?.rows ?? 0);
  },
});
