import {memoryTransaction, type Tables} from './memory-transaction.ts';
import type {Store} from './store.ts';

const emptyTables = (): Tables => ({
  signUps: new Map(),
  changes: new Map(),
  events: new Map(),
  pending: new Map(),
  confirmed: new Map(),
  tokens: new Map(),
  answers: new Map(),
  captchas: new Map(),
  outbox: new Map(),
  deliveries: new Map(),
});

const copyOf = (tables: Tables): Tables => ({
  signUps: new Map(tables.signUps),
  changes: new Map(tables.changes),
  events: new Map(tables.events),
  pending: new Map(tables.pending),
  confirmed: new Map(tables.confirmed),
  tokens: new Map(tables.tokens),
  answers: new Map(tables.answers),
  captchas: new Map(tables.captchas),
  outbox: new Map(tables.outbox),
  deliveries: new Map(tables.deliveries),
});

/** Keeps everything as long as the page, or the test, lasts: one transaction after the other. */
export function createMemoryStore(): Store {
  let tables = emptyTables();
  let last: Promise<unknown> = Promise.resolve();

  return {
    transaction(work) {
      const turn = last.then(async () => {
        const draft = copyOf(tables);
        const result = await work(memoryTransaction(draft));
        tables = draft;
        return result;
      });
      // The next one waits for this one to end, well or not.
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
