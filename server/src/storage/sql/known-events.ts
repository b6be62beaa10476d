import type {Selectable} from 'kysely';
import type {KnownEvent, KnownEventStore} from '../known-events.ts';
import type {Sql} from './sql-store.ts';
import type {Tables} from './tables.ts';

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
    async find(id) {
      const row = await sql
        .selectFrom('known_events')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && knownEventOf(row);
    },
    async list() {
      const rows = await sql.selectFrom('known_events').selectAll().execute();
      return rows.map(knownEventOf);
    },
    async put(events) {
      await remove(events.map(({id}) => id));
      for (let from = 0; from < events.length; from += AT_ONCE) {
        await sql
          .insertInto('known_events')
          .values(events.slice(from, from + AT_ONCE).map(rowOf))
          .execute();
      }
    },
    remove,
  };
};

const knownEventOf = ({lost_sessions, ...row}: Selectable<Tables['known_events']>): KnownEvent => ({
  ...row,
  lostSessions: lost_sessions,
});

const rowOf = ({lostSessions, ...event}: KnownEvent): Selectable<Tables['known_events']> => ({
  ...event,
  lost_sessions: lostSessions,
});
