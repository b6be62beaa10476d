import type {SignUpStatus} from '../sign-up-records.ts';
import type {Shelf, SignUpStore} from '../sign-up-store.ts';
import {findingIn} from './sign-up-finding.ts';
import {listingIn} from './sign-up-listing.ts';
import {addPeople, rowOf} from './sign-up-rows.ts';
import type {Sql} from './sql-store.ts';

/** The sign-ups in the database. */
export const signUpsIn = (sql: Sql): SignUpStore => ({
  ...findingIn(sql),
  ...listingIn(sql),

  async tally(event, date) {
    const rows = await sql
      .selectFrom('sign_ups')
      .select(({fn}) => [
        'status',
        fn.sum<number | string>('people').as('people'),
        fn.countAll<number | string>().as('signUps'),
        fn.min('people').as('smallest'),
        fn.max('turn').as('lastTurn'),
      ])
      .where('event', '=', event)
      .where('date', '=', date)
      .groupBy('status')
      .execute();
    const of = (status: SignUpStatus) => rows.find(row => row.status === status);
    return {
      // PostgreSQL gives sums and counts as text.
      confirmed: Number(of('confirmed')?.people ?? 0),
      offered: Number(of('offered')?.people ?? 0),
      waiting: Number(of('waiting')?.people ?? 0),
      waitingSignUps: Number(of('waiting')?.signUps ?? 0),
      smallestWaiting: of('waiting')?.smallest,
      lastTurn: Math.max(0, ...rows.map(({lastTurn}) => Number(lastTurn))),
    };
  },

  async sessionTally(event, date) {
    const rows = await sql
      .selectFrom('chosen_sessions')
      .innerJoin('sign_ups', 'sign_ups.id', 'chosen_sessions.sign_up')
      .select(({fn}) => ['session', fn.countAll<number | string>().as('people')])
      .where('event', '=', event)
      .where('date', '=', date)
      .where('status', 'in', ['confirmed', 'offered'])
      .groupBy('session')
      .execute();
    return new Map(rows.map(({session, people}) => [session, Number(people)]));
  },

  async hasReference(reference) {
    const row = await sql
      .selectFrom('sign_ups')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row !== undefined;
  },

  async add(signUp) {
    await sql.insertInto('sign_ups').values(rowOf(signUp)).execute();
    await addPeople(sql, signUp);
  },

  async update(signUp) {
    const {id, ...row} = rowOf(signUp);
    await sql.updateTable('sign_ups').set(row).where('id', '=', id).execute();
    await removePeople(sql, id);
    await addPeople(sql, signUp);
  },

  async refile(from, to) {
    const of = ({event, date}: Shelf) =>
      sql.updateTable('sign_ups').where('event', '=', event).where('date', '=', date);
    const [moved, there] = [await lastTurn(sql, from), await lastTurn(sql, to)];
    // So far that no turn is another's, not even while the statement is at work.
    const shift = Math.max(moved, there);
    if (there)
      await of(to)
        .set(eb => ({turn: eb('turn', '+', shift)}))
        .execute();
    await of(from).set({event: to.event, date: to.date}).execute();
  },

  async chosenSessions(event) {
    const rows = await sql
      .selectFrom('chosen_sessions')
      .innerJoin('sign_ups', 'sign_ups.id', 'chosen_sessions.sign_up')
      .select('session')
      .distinct()
      .where('event', '=', event)
      .execute();
    return rows.map(({session}) => session);
  },

  async renameSession(event, from, to) {
    await sql
      .updateTable('chosen_sessions')
      .set({session: to})
      .where('session', '=', from)
      .where('sign_up', 'in', eb =>
        eb.selectFrom('sign_ups').select('id').where('event', '=', event),
      )
      .execute();
  },

  async remove(id) {
    await removePeople(sql, id);
    await sql.deleteFrom('sign_ups').where('id', '=', id).execute();
  },
});

async function lastTurn(sql: Sql, {event, date}: Shelf): Promise<number> {
  const row = await sql
    .selectFrom('sign_ups')
    .select(({fn}) => fn.max('turn').as('last'))
    .where('event', '=', event)
    .where('date', '=', date)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

async function removePeople(sql: Sql, signUp: string) {
  await sql.deleteFrom('chosen_sessions').where('sign_up', '=', signUp).execute();
  await sql.deleteFrom('participants').where('sign_up', '=', signUp).execute();
}
