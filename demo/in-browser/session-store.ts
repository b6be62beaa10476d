import {memoryTransaction, type Tables} from '../../server/src/storage/memory-transaction.ts';
import type {Store} from '../../server/src/storage/store.ts';

const TABLES = [
  'signUps',
  'changes',
  'events',
  'pending',
  'confirmed',
  'tokens',
  'answers',
  'captchas',
  'outbox',
  'deliveries',
] as const satisfies readonly (keyof Tables)[];

/**
 * A store that lasts as long as the tab, through all pages of the demo: the server's own rules,
 * on tables that are written down when a transaction has ended well.
 *
 * @param key - Under which name to keep them.
 */
export function createSessionStore(key: string): Store {
  let last: Promise<unknown> = Promise.resolve();
  return {
    transaction(work) {
      const turn = last.then(async () => {
        const tables = readTables(key);
        const result = await work(memoryTransaction(tables));
        const rows = TABLES.map(name => [name, [...tables[name]]]);
        sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(rows)));
        return result;
      });
      // The next one waits for this one to end, well or not.
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Rows as they were written; nobody else writes here, so they are not checked again. */
type Written = Partial<Record<keyof Tables, readonly (readonly [string, never])[]>>;

const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null;

function readTables(key: string): Tables {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
  const written = isWritten(kept) ? kept : {};
  return {
    signUps: new Map(written.signUps),
    changes: new Map(written.changes),
    events: new Map(written.events),
    pending: new Map(written.pending),
    confirmed: new Map(written.confirmed),
    tokens: new Map(written.tokens),
    answers: new Map(written.answers),
    captchas: new Map(written.captchas),
    outbox: new Map(written.outbox),
    deliveries: new Map(written.deliveries),
  };
}
