import type {Selectable} from 'kysely';
import * as z from 'zod';
import type {ConsentRecord, SubscriptionRecord} from '../records.ts';
import type {ConfirmedSubscription} from '../subscriptions.ts';
import type {Tables} from './tables.ts';

type Row = Selectable<Tables['subscriptions']>;

const TopicsSchema = z.array(z.string());

/**
 * Gives a subscription as it lies in the database.
 *
 * @param confirmedAt - Null while it is pending.
 */
export const rowOf = (
  {emailKey, topics, consent, createdAt, ...rest}: SubscriptionRecord,
  confirmedAt: string | null,
): Row => ({
  id: rest.id,
  email: rest.email,
  email_key: emailKey,
  name: rest.name ?? null,
  topics: JSON.stringify(topics),
  consent_text: consent?.text ?? null,
  consent_version: consent?.version ?? null,
  consent_at: consent?.at ?? null,
  partner: rest.partner ?? null,
  lang: rest.lang,
  replaces: rest.replaces ?? null,
  created_at: createdAt,
  confirmed_at: confirmedAt,
});

/** Reads a subscription that is still to be confirmed. */
export const pendingOf = (row: Row): SubscriptionRecord => ({
  ...subscriptionOf(row),
  replaces: row.replaces ?? undefined,
});

/** Reads a subscription that has been confirmed. */
export const confirmedOf = (row: Row): ConfirmedSubscription => ({
  ...subscriptionOf(row),
  confirmedAt: row.confirmed_at ?? row.created_at,
});

const subscriptionOf = (row: Row): SubscriptionRecord => ({
  id: row.id,
  email: row.email,
  emailKey: row.email_key,
  name: row.name ?? undefined,
  topics: TopicsSchema.parse(JSON.parse(row.topics)),
  consent: consentOf(row),
  partner: row.partner ?? undefined,
  lang: row.lang,
  createdAt: row.created_at,
});

const consentOf = ({consent_text, consent_version, consent_at}: Row): ConsentRecord | undefined =>
  consent_version !== null && consent_at !== null
    ? {text: consent_text ?? undefined, version: consent_version, at: consent_at}
    : undefined;
