import {sql as raw, type ExpressionBuilder} from 'kysely';
import {SignUpRequestSchema} from '../../../../src/contract/schema.ts';
import {searchWords, type SignUpFilter, type SignUpStore} from '../sign-up-store.ts';
import {recordsOf, statusOf} from './sign-up-rows.ts';
import type {Sql} from './sql-store.ts';
import type {Tables} from './tables.ts';

type Listing = Pick<
  SignUpStore,
  'list' | 'count' | 'ofAddress' | 'eventTallies' | 'partnerTallies' | 'keptDates'
>;

const {campaign: CampaignSchema} = SignUpRequestSchema.shape;

/** Lists and counts the sign-ups in the database. */
export const listingIn = (sql: Sql): Listing => ({
  async list(filter, {limit, offset = 0}) {
    const rows = await sql
      .selectFrom('sign_ups')
      .selectAll()
      .where(matching(filter))
      .orderBy('event')
      .orderBy('date')
      .orderBy('turn')
      .limit(limit)
      .offset(offset)
      .execute();
    return recordsOf(sql, rows);
  },

  async count(filter) {
    const row = await sql
      .selectFrom('sign_ups')
      .select(({fn}) => [
        fn.countAll<number | string>().as('signUps'),
        fn.sum<number | string | null>('people').as('people'),
      ])
      .where(matching(filter))
      .executeTakeFirst();
    return {signUps: Number(row?.signUps ?? 0), people: Number(row?.people ?? 0)};
  },

  async ofAddress(emailKey) {
    const rows = await sql
      .selectFrom('sign_ups')
      .selectAll()
      .where(eb =>
        eb.or([
          eb('email_key', '=', emailKey),
          eb(
            'id',
            'in',
            eb.selectFrom('participants').select('sign_up').where('email_key', '=', emailKey),
          ),
        ]),
      )
      .orderBy('event')
      .orderBy('date')
      .orderBy('turn')
      .execute();
    return recordsOf(sql, rows);
  },

  async eventTallies() {
    const rows = await sql
      .selectFrom('sign_ups')
      .select(({fn}) => [
        ...(['event', 'date', 'status'] as const),
        fn.countAll<number | string>().as('signUps'),
        fn.sum<number | string>('people').as('people'),
      ])
      .groupBy(['event', 'date', 'status'])
      .orderBy('event')
      .orderBy('date')
      .execute();
    return rows.map(({status, signUps, people, ...of}) => ({
      ...of,
      status: statusOf(status),
      signUps: Number(signUps),
      people: Number(people),
    }));
  },

  async partnerTallies(event) {
    const rows = await sql
      .selectFrom('sign_ups')
      .select(({fn}) => [
        ...(['partner', 'campaign', 'status'] as const),
        fn.countAll<number | string>().as('signUps'),
        fn.sum<number | string>('people').as('people'),
      ])
      .where('event', '=', event)
      .groupBy(['partner', 'campaign', 'status'])
      .orderBy('partner')
      .execute();
    return rows.map(({partner, campaign, status, signUps, people}) => ({
      partner: partner ?? '',
      campaign: CampaignSchema.parse(campaign === null ? undefined : JSON.parse(campaign)),
      status: statusOf(status),
      signUps: Number(signUps),
      people: Number(people),
    }));
  },

  async keptDates() {
    const rows = await sql
      .selectFrom('sign_ups')
      .select(['event', 'date', 'last_day'])
      .distinct()
      .execute();
    return rows.map(({event, date, last_day}) => ({event, date, lastDay: last_day ?? undefined}));
  },
});

const matching =
  ({event, date, statuses, session, words = ''}: SignUpFilter) =>
  (eb: ExpressionBuilder<Tables, 'sign_ups'>) =>
    eb.and([
      ...(event === undefined ? [] : [eb('event', '=', event)]),
      ...(date === undefined ? [] : [eb('date', '=', date)]),
      ...(statuses ? [eb('status', 'in', statuses)] : []),
      ...(session === undefined
        ? []
        : [
            eb(
              'id',
              'in',
              eb.selectFrom('chosen_sessions').select('sign_up').where('session', '=', session),
            ),
          ]),
      ...searchWords(words).map(word => {
        const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
        return raw<boolean>`${eb.ref('words')} like ${pattern} escape '\\'`;
      }),
    ]);
