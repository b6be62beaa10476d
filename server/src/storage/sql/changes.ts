import {CHANGES, type ChangeKind} from '../sign-up-records.ts';
import type {ChangeStore} from '../sign-up-store.ts';
import type {Sql} from './sql-store.ts';

/** The log in the database. */
export const changesIn = (sql: Sql): ChangeStore => ({
  async add({id, at, who, what, ...about}) {
    await sql
      .insertInto('changes')
      .values({
        ...{id, at, who, what},
        sign_up: about.signUp ?? null,
        event: about.event ?? null,
        detail: about.detail ?? null,
      })
      .execute();
  },

  async refile(event, to) {
    await sql.updateTable('changes').set({event: to}).where('event', '=', event).execute();
  },

  async list({signUp, event}, {limit, offset = 0}) {
    const rows = await sql
      .selectFrom('changes')
      .selectAll()
      .$if(signUp !== undefined, query => query.where('sign_up', '=', signUp ?? ''))
      .$if(event !== undefined, query => query.where('event', '=', event ?? ''))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(row => ({
      ...{id: row.id, at: row.at, who: row.who},
      what: kindOf(row.what),
      signUp: row.sign_up ?? undefined,
      event: row.event ?? undefined,
      detail: row.detail ?? undefined,
    }));
  },
});

function kindOf(what: string): ChangeKind {
  const kind = CHANGES.find(one => one === what);
  if (!kind) throw new Error('The database logs a change that this version does not know.');
  return kind;
}
