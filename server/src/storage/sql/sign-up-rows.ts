import type {Insertable, Selectable} from 'kysely';
import * as z from 'zod';
import {SignUpRequestSchema} from '../../../../src/contract/schema.ts';
import {emailKey as keyOf} from '../../mail/email-key.ts';
import {groupedBy} from '../grouped.ts';
import {
  SIGN_UP_STATUSES,
  type Participant,
  type SignUpRecord,
  type SignUpStatus,
} from '../sign-up-records.ts';
import {searchText} from '../sign-up-store.ts';
import type {Sql} from './sql-store.ts';
import type {Tables} from './tables.ts';

const {answers: AnswersSchema, invoice, campaign, payment} = SignUpRequestSchema.shape;
const ConsentsSchema = z.array(
  z.object({id: z.string(), text: z.string(), version: z.string(), at: z.string()}),
);

/** Gives a sign-up as its row; its people have rows of their own. */
export const rowOf = (signUp: SignUpRecord): Insertable<Tables['sign_ups']> => {
  const {id, reference, event, date, status, turn, lang, version, told, contact} = signUp;
  return {
    ...{id, reference, event, date, status, turn, lang, version, told},
    people: signUp.participants.length,
    name: contact.name,
    email: contact.email,
    email_key: signUp.emailKey,
    phone: contact.phone ?? null,
    organization: contact.organization ?? null,
    answers: JSON.stringify(signUp.answers),
    offer: signUp.offer ?? null,
    payment: signUp.payment ?? null,
    invoice: signUp.invoice ? JSON.stringify(signUp.invoice) : null,
    consents: JSON.stringify(signUp.consents),
    partner: signUp.partner ?? null,
    campaign: signUp.campaign ? JSON.stringify(signUp.campaign) : null,
    created_at: signUp.createdAt,
    offer_ends_at: signUp.offerEndsAt ?? null,
    cancelled_at: signUp.cancelledAt ?? null,
    reminded_at: signUp.remindedAt ?? null,
    last_day: signUp.lastDay ?? null,
    words: searchText(signUp),
  };
};

/** How many rows go into one statement: few, as each number of rows is a statement of its own. */
const AT_ONCE = 50;

/** Puts the people of a sign-up into their tables. */
export async function addPeople(sql: Sql, {id, participants}: SignUpRecord): Promise<void> {
  const people = participants.map((one, number) => ({
    sign_up: id,
    number,
    name: one.name,
    email: one.email ?? null,
    email_key: one.email === undefined ? null : keyOf(one.email),
    offer: one.offer ?? null,
    answers: JSON.stringify(one.answers),
    arrived_at: one.arrivedAt ?? null,
  }));
  const chosen = participants.flatMap(({sessions}, number) =>
    [...new Set(sessions)].map(session => ({sign_up: id, number, session})),
  );
  for (let from = 0; from < people.length; from += AT_ONCE) {
    await sql
      .insertInto('participants')
      .values(people.slice(from, from + AT_ONCE))
      .execute();
  }
  for (let from = 0; from < chosen.length; from += AT_ONCE) {
    await sql
      .insertInto('chosen_sessions')
      .values(chosen.slice(from, from + AT_ONCE))
      .execute();
  }
}

/** Puts rows together with those of their people. */
export async function recordsOf(
  sql: Sql,
  rows: readonly Selectable<Tables['sign_ups']>[],
): Promise<readonly SignUpRecord[]> {
  if (!rows.length) return [];
  const ids = rows.map(({id}) => id);
  const people = await sql
    .selectFrom('participants')
    .selectAll()
    .where('sign_up', 'in', ids)
    .orderBy('number')
    .execute();
  const chosen = await sql
    .selectFrom('chosen_sessions')
    .selectAll()
    .where('sign_up', 'in', ids)
    .orderBy('session')
    .execute();
  const sessions = groupedBy(chosen, ({sign_up, number}) => `${sign_up} ${number}`);
  const participants = groupedBy(people, ({sign_up}) => sign_up);
  return rows.map(row =>
    recordOf(
      row,
      (participants.get(row.id) ?? []).map(one =>
        participantOf(
          one,
          (sessions.get(`${one.sign_up} ${one.number}`) ?? []).map(({session}) => session),
        ),
      ),
    ),
  );
}

const participantOf = (
  {name, email, offer, answers, arrived_at}: Selectable<Tables['participants']>,
  sessions: readonly string[],
): Participant => ({
  ...{name, sessions},
  email: email ?? undefined,
  offer: offer ?? undefined,
  answers: AnswersSchema.parse(JSON.parse(answers)),
  arrivedAt: arrived_at ?? undefined,
});

const json = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

const recordOf = (
  row: Selectable<Tables['sign_ups']>,
  participants: readonly Participant[],
): SignUpRecord => ({
  id: row.id,
  reference: row.reference,
  event: row.event,
  date: row.date,
  status: statusOf(row.status),
  turn: row.turn,
  emailKey: row.email_key,
  contact: {
    name: row.name,
    email: row.email,
    phone: row.phone ?? undefined,
    organization: row.organization ?? undefined,
  },
  participants,
  answers: AnswersSchema.parse(JSON.parse(row.answers)),
  offer: row.offer ?? undefined,
  payment: payment.parse(row.payment ?? undefined),
  invoice: invoice.parse(json(row.invoice)),
  consents: ConsentsSchema.parse(JSON.parse(row.consents)),
  partner: row.partner ?? undefined,
  campaign: campaign.parse(json(row.campaign)),
  lang: row.lang,
  createdAt: row.created_at,
  offerEndsAt: row.offer_ends_at ?? undefined,
  cancelledAt: row.cancelled_at ?? undefined,
  remindedAt: row.reminded_at ?? undefined,
  version: row.version,
  told: row.told,
  lastDay: row.last_day ?? undefined,
});

/** Gives the status that a word stands for. */
export function statusOf(word: string): SignUpStatus {
  const status = SIGN_UP_STATUSES.find(one => one === word);
  if (!status) throw new Error('The database has a status that this version does not know.');
  return status;
}
