import type {SignUpStore} from '../sign-up-store.ts';
import {recordsOf} from './sign-up-rows.ts';
import type {Sql} from './sql-store.ts';

type Finding = Pick<
  SignUpStore,
  'find' | 'firstWaiting' | 'position' | 'firstDueOffer' | 'firstUnreminded' | 'firstUntold'
>;

/** Finds the one sign-up in the database that something is to be done with. */
export function findingIn(sql: Sql): Finding {
  const all = () => sql.selectFrom('sign_ups').selectAll();
  const on = (event: string, date: string) =>
    all().where('event', '=', event).where('date', '=', date);
  const first = async (query: ReturnType<typeof all>) => {
    const [record] = await recordsOf(sql, await query.limit(1).execute());
    return record;
  };

  return {
    find: id => first(all().where('id', '=', id)),

    firstWaiting: (event, date, most) =>
      first(
        on(event, date).where('status', '=', 'waiting').where('people', '<=', most).orderBy('turn'),
      ),

    async position(event, date, turn) {
      const row = await sql
        .selectFrom('sign_ups')
        .select(({fn}) => fn.countAll<number | string>().as('ahead'))
        .where('event', '=', event)
        .where('date', '=', date)
        .where('status', '=', 'waiting')
        .where('turn', '<=', turn)
        .executeTakeFirst();
      return Number(row?.ahead ?? 0);
    },

    firstDueOffer(now, besides = []) {
      const due = all()
        .where('status', '=', 'offered')
        .where('offer_ends_at', '<=', now)
        .orderBy('offer_ends_at');
      return first(besides.length ? due.where('event', 'not in', besides) : due);
    },

    firstUnreminded: (event, date, before) =>
      first(
        on(event, date)
          .where('status', '=', 'confirmed')
          .where('reminded_at', 'is', null)
          .where('created_at', '<', before)
          .orderBy('turn'),
      ),

    firstUntold: (event, date, told) =>
      first(
        on(event, date)
          .where('status', '!=', 'cancelled')
          .where('told', '!=', told)
          .orderBy('turn'),
      ),
  };
}
