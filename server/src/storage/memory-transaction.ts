import {emailKey as keyOf} from '../mail/email-key.ts';
import type {OutgoingDelivery} from './deliveries.ts';
import type {KnownEvent} from './known-events.ts';
import {deliveriesInMemory} from './memory-deliveries.ts';
import {knownEventsInMemory} from './memory-known-events.ts';
import {firstDueOf, insert, settled} from './memory-rows.ts';
import {subscriptionsInMemory, type SubscriptionTables} from './memory-subscriptions.ts';
import type {
  AnswerRecord,
  ChangeRecord,
  OutgoingMail,
  SignUpRecord,
  TokenRecord,
  UsedCaptcha,
} from './records.ts';
import {memorySignUps} from './memory-sign-ups.ts';
import {memoryChanges} from './memory-changes.ts';
import type {Transaction} from './store.ts';

/** The rows by their keys. */
export interface Tables extends SubscriptionTables {
  readonly signUps: Map<string, SignUpRecord>;
  readonly changes: Map<string, ChangeRecord>;
  readonly events: Map<string, KnownEvent>;
  readonly tokens: Map<string, TokenRecord>;
  readonly answers: Map<string, AnswerRecord>;
  readonly captchas: Map<string, UsedCaptcha>;
  readonly outbox: Map<string, OutgoingMail>;
  readonly deliveries: Map<string, OutgoingDelivery>;
}

/** Does what a transaction does, on tables that are its own until it ends. */
export const memoryTransaction = (tables: Tables): Transaction => ({
  signUps: memorySignUps(tables.signUps),
  changes: memoryChanges(tables.changes),
  events: knownEventsInMemory(tables.events),
  subscriptions: subscriptionsInMemory(tables),
  deliveries: deliveriesInMemory(tables.deliveries),
  addresses: {
    countAfter: (emailKey, instant) => settled(() => countAfter(tables, emailKey, instant)),
  },
  tokens: {
    add: token => settled(() => insert(tables.tokens, token.hash, token)),
    find: (hash, purpose, now) =>
      settled(() => {
        const token = stillHolding(tables.tokens.get(hash), now);
        return token?.purpose === purpose ? token : undefined;
      }),
    count: (purpose, subject, now) =>
      settled(
        () =>
          [...tables.tokens.values()].filter(
            one =>
              one.purpose === purpose && one.subject === subject && stillHolding(one, now) === one,
          ).length,
      ),
    remove: hash => settled(() => void tables.tokens.delete(hash)),
  },
  answers: {
    find: (key, now) => settled(() => stillHolding(tables.answers.get(key), now)),
    add: answer => settled(() => insert(tables.answers, answer.key, answer)),
  },
  captchas: {
    isUsed: id => settled(() => tables.captchas.has(id)),
    add: captcha => settled(() => insert(tables.captchas, captcha.id, captcha)),
  },
  outbox: {
    add: mail => settled(() => insert(tables.outbox, mail.id, mail)),
    firstDue: now => settled(() => firstDueOf(tables.outbox, now)),
    postpone: (id, attempts, dueAt) =>
      settled(() => {
        const mail = tables.outbox.get(id);
        if (mail) tables.outbox.set(id, {...mail, attempts, dueAt});
      }),
    remove: id => settled(() => void tables.outbox.delete(id)),
    rewrite: change =>
      settled(() => {
        for (const one of tables.outbox.values()) {
          const mail = change(one.mail);
          if (mail === undefined) tables.outbox.delete(one.id);
          else tables.outbox.set(one.id, {...one, mail});
        }
      }),
  },
  forgetExpired: now => settled(() => forgetExpired(tables, now)),
});

const stillHolding = <T extends {readonly expiresAt: string}>(row: T | undefined, now: string) =>
  row && row.expiresAt > now ? row : undefined;

const countAfter = (
  {signUps, pending, confirmed}: Tables,
  emailKey: string,
  instant: string,
): number =>
  [
    ...[signUps, pending, confirmed].flatMap(table => [...table.values()]),
    ...[...signUps.values()].flatMap(companionsOf),
  ].filter(one => one.emailKey === emailKey && one.createdAt > instant).length;

const companionsOf = ({participants, createdAt}: SignUpRecord) =>
  participants.flatMap(({email}) => (email ? [{emailKey: keyOf(email), createdAt}] : []));

function forgetExpired({tokens, answers, captchas, pending}: Tables, now: string) {
  for (const table of [tokens, answers, captchas]) {
    for (const [key, {expiresAt}] of table) if (expiresAt <= now) table.delete(key);
  }
  const awaited = new Set([...tokens.values()].map(({subject}) => subject));
  for (const id of pending.keys()) if (!awaited.has(id)) pending.delete(id);
}
