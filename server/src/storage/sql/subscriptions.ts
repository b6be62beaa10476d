import type {Selectable} from 'kysely';
import * as z from 'zod';
import type {SubscriptionRecord} from '../records.ts';
import type {Transaction} from '../store.ts';
import type {Sql} from './sql-store.ts';
import type {Tables} from './tables.ts';

/** The subscriptions in the database. */
export const subscriptionsIn = (sql: Sql): Transaction['subscriptions'] => ({
  async isConfirmed(emailKey) {
    const row = await sql
      .selectFrom('subscriptions')
      .select('id')
      .where('email_key', '=', emailKey)
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst();
    return row !== undefined;
  },

  async addPending({emailKey, topics, consent, createdAt, ...rest}) {
    await sql
      .insertInto('subscriptions')
      .values({
        id: rest.id,
        email: rest.email,
        email_key: emailKey,
        name: rest.name ?? null,
        topics: JSON.stringify(topics),
        consent_version: consent?.version ?? null,
        consent_at: consent?.at ?? null,
        partner: rest.partner ?? null,
        lang: rest.lang,
        created_at: createdAt,
        confirmed_at: null,
      })
      .execute();
  },

  async findPending(id) {
    const row = await sql
      .selectFrom('subscriptions')
      .selectAll()
      .where('id', '=', id)
      .where('confirmed_at', 'is', null)
      .executeTakeFirst();
    return row && recordOf(row);
  },

  async confirm({id, emailKey}, at) {
    await sql
      .deleteFrom('subscriptions')
      .where('email_key', '=', emailKey)
      .where('confirmed_at', 'is not', null)
      .execute();
    await sql.updateTable('subscriptions').set({confirmed_at: at}).where('id', '=', id).execute();
  },
});

const TopicsSchema = z.array(z.string());

const recordOf = (row: Selectable<Tables['subscriptions']>): SubscriptionRecord => ({
  id: row.id,
  email: row.email,
  emailKey: row.email_key,
  name: row.name ?? undefined,
  topics: TopicsSchema.parse(JSON.parse(row.topics)),
  consent:
    row.consent_version !== null && row.consent_at !== null
      ? {version: row.consent_version, at: row.consent_at}
      : undefined,
  partner: row.partner ?? undefined,
  lang: row.lang,
  createdAt: row.created_at,
});
