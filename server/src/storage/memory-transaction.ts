import type {
  AnswerRecord,
  OutgoingMail,
  SignUpRecord,
  SubscriptionRecord,
  Tally,
  TokenRecord,
  UsedCaptcha,
} from './records.ts';
import type {Transaction} from './store.ts';

/** The rows by their keys; confirmed subscriptions by the key of their address. */
export interface Tables {
  readonly signUps: Map<string, SignUpRecord>;
  readonly pending: Map<string, SubscriptionRecord>;
  readonly confirmed: Map<string, SubscriptionRecord & {readonly confirmedAt: string}>;
  readonly tokens: Map<string, TokenRecord>;
  readonly answers: Map<string, AnswerRecord>;
  readonly captchas: Map<string, UsedCaptcha>;
  readonly outbox: Map<string, OutgoingMail>;
}

/** Does what a transaction does, on tables that are its own until it ends. */
export const memoryTransaction = (tables: Tables): Transaction => ({
  signUps: {
    tally: (event, date) => settled(() => tallyOf(tables, event, date)),
    hasReference: reference =>
      settled(() => [...tables.signUps.values()].some(one => one.reference === reference)),
    add: signUp => settled(() => insert(tables.signUps, signUp.id, signUp)),
  },
  subscriptions: {
    isConfirmed: emailKey => settled(() => tables.confirmed.has(emailKey)),
    addPending: one => settled(() => insert(tables.pending, one.id, one)),
    findPending: id => settled(() => tables.pending.get(id)),
    confirm: (subscription, at) =>
      settled(() => {
        tables.pending.delete(subscription.id);
        tables.confirmed.set(subscription.emailKey, {...subscription, confirmedAt: at});
      }),
  },
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
  },
  forgetExpired: now => settled(() => forgetExpired(tables, now)),
});

// A promise that is rejected, where plain code would throw: as from a database.
const settled = <T>(work: () => T): Promise<T> =>
  new Promise(resolve => {
    resolve(work());
  });

function insert<T>(table: Map<string, T>, key: string, row: T) {
  if (table.has(key)) throw new Error('There is a row with this key already.');
  table.set(key, row);
}

const stillHolding = <T extends {readonly expiresAt: string}>(row: T | undefined, now: string) =>
  row && row.expiresAt > now ? row : undefined;

function tallyOf(tables: Tables, event: string, date: string): Tally {
  const all = [...tables.signUps.values()].filter(one => one.event === event && one.date === date);
  const waiting = all.filter(({status}) => status === 'waiting');
  const confirmed = all.filter(({status}) => status === 'confirmed');
  return {
    confirmed: peopleOf(confirmed),
    waiting: peopleOf(waiting),
    waitingSignUps: waiting.length,
    smallestWaiting: waiting.map(({people}) => people).sort((one, other) => one - other)[0],
    lastTurn: Math.max(0, ...all.map(({turn}) => turn)),
  };
}

const peopleOf = (signUps: readonly SignUpRecord[]) =>
  signUps.reduce((sum, {people}) => sum + people, 0);

const countAfter = (
  {signUps, pending, confirmed}: Tables,
  emailKey: string,
  instant: string,
): number =>
  [signUps, pending, confirmed]
    .flatMap(table => [...table.values()])
    .filter(one => one.emailKey === emailKey && one.createdAt > instant).length;

function firstDueOf(outbox: Tables['outbox'], now: string): OutgoingMail | undefined {
  const due = [...outbox.values()].filter(({dueAt}) => dueAt <= now);
  return due.sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
}

function forgetExpired({tokens, answers, captchas, pending}: Tables, now: string) {
  for (const table of [tokens, answers, captchas]) {
    for (const [key, {expiresAt}] of table) if (expiresAt <= now) table.delete(key);
  }
  const awaited = new Set([...tokens.values()].map(({subject}) => subject));
  for (const id of pending.keys()) if (!awaited.has(id)) pending.delete(id);
}
