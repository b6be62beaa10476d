import type {SignUpRecord} from '../records.ts';
import type {Transaction} from '../store.ts';
import type {Sql} from './sql-store.ts';

/** The sign-ups in the database. */
export const signUpsIn = (sql: Sql): Transaction['signUps'] => ({
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
    const of = (status: SignUpRecord['status']) => rows.find(row => row.status === status);
    return {
      // PostgreSQL gives sums and counts as text.
      confirmed: Number(of('confirmed')?.people ?? 0),
      waiting: Number(of('waiting')?.people ?? 0),
      waitingSignUps: Number(of('waiting')?.signUps ?? 0),
      smallestWaiting: of('waiting')?.smallest,
      lastTurn: Math.max(0, ...rows.map(({lastTurn}) => Number(lastTurn))),
    };
  },

  async hasReference(reference) {
    const row = await sql
      .selectFrom('sign_ups')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row !== undefined;
  },

  async add({contact, companions, answers, consents, createdAt, ...rest}) {
    const {id, reference, event, date, status, turn, people, emailKey, lang} = rest;
    await sql
      .insertInto('sign_ups')
      .values({
        ...{id, reference, event, date, status, turn, people, lang},
        name: contact.name,
        email: contact.email,
        email_key: emailKey,
        phone: contact.phone ?? null,
        organization: contact.organization ?? null,
        companions: JSON.stringify(companions),
        answers: JSON.stringify(answers),
        offer: rest.offer ?? null,
        consents: JSON.stringify(consents),
        partner: rest.partner ?? null,
        created_at: createdAt,
      })
      .execute();
  },
});
