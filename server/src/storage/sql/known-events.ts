import type {KnownEventStore} from '../known-events.ts';
import type {Sql} from './sql-store.ts';

/** How many rows go into one statement. */
const AT_ONCE = 50;

/** What is remembered of the events, in the database. */
export const knownEventsIn = (sql: Sql): KnownEventStore => {
  const remove = async (ids: readonly string[]) => {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await sql
        .deleteFrom('known_events')
        .where('id', 'in', ids.slice(from, from + AT_ONCE))
        .execute();
    }
  };
  return {
    find: id => sql.selectFrom('known_events').selectAll().where('id', '=', id).executeTakeFirst(),
    list: () => sql.selectFrom('known_events').selectAll().execute(),
    async put(events) {
      await remove(events.map(({id}) => id));
      for (let from = 0; from < events.length; from += AT_ONCE) {
        await sql
          .insertInto('known_events')
          .values(events.slice(from, from + AT_ONCE))
          .execute();
      }
    },
    remove,
  };
};
