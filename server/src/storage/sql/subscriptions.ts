import {confirmedFrom} from '../confirmed-from.ts';
import type {SubscriptionStore} from '../subscriptions.ts';
import type {Sql} from './sql-store.ts';
import {confirmedOf, pendingOf, rowOf} from './subscription-rows.ts';

/** The subscriptions in the database. */
export function subscriptionsIn(sql: Sql): SubscriptionStore {
  const pending = () =>
    sql.selectFrom('subscriptions').selectAll().where('confirmed_at', 'is', null);
  const confirmed = () =>
    sql.selectFrom('subscriptions').selectAll().where('confirmed_at', 'is not', null);

  const find: SubscriptionStore['find'] = async id => {
    const row = await confirmed().where('id', '=', id).executeTakeFirst();
    return row && confirmedOf(row);
  };
  const findByAddress: SubscriptionStore['findByAddress'] = async emailKey => {
    const row = await confirmed().where('email_key', '=', emailKey).executeTakeFirst();
    return row && confirmedOf(row);
  };

  return {
    find,
    findByAddress,

    async addPending(subscription) {
      await sql.insertInto('subscriptions').values(rowOf(subscription, null)).execute();
    },

    async findPending(id) {
      const row = await pending().where('id', '=', id).executeTakeFirst();
      return row && pendingOf(row);
    },

    async confirm(one, at) {
      const known = await findByAddress(one.emailKey);
      const replaced = one.replaces === undefined ? undefined : await find(one.replaces);
      const confirmation = confirmedFrom(one, known, replaced, at);
      const gone = [one, known, replaced].flatMap(before => (before ? [before.id] : []));
      await sql.deleteFrom('subscriptions').where('id', 'in', gone).execute();
      const {subscription} = confirmation;
      const row = rowOf(subscription, subscription.confirmedAt);
      await sql.insertInto('subscriptions').values(row).execute();
      return confirmation;
    },

    async change(id, {name, topics, lang}) {
      await sql
        .updateTable('subscriptions')
        .set({name: name ?? null, topics: JSON.stringify(topics), lang})
        .where('id', '=', id)
        .execute();
    },

    async list() {
      const rows = await confirmed().orderBy('confirmed_at').orderBy('id').execute();
      return rows.map(confirmedOf);
    },

    async pendingOf(emailKey) {
      const rows = await pending().where('email_key', '=', emailKey).execute();
      return rows.map(pendingOf);
    },

    async erase(emailKey) {
      const known = await findByAddress(emailKey);
      await sql.deleteFrom('subscriptions').where('email_key', '=', emailKey).execute();
      if (!known) return;
      await sql.deleteFrom('subscriptions').where('replaces', '=', known.id).execute();
    },
  };
}
