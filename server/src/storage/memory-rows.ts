/** Gives a promise that is rejected, where plain code would throw: as from a database. */
export const settled = <T>(work: () => T): Promise<T> =>
  new Promise(resolve => {
    resolve(work());
  });

/** Puts a row into a table. Throws when there is one with its key. */
export function insert<T>(table: Map<string, T>, key: string, row: T): void {
  if (table.has(key)) throw new Error('There is a row with this key already.');
  table.set(key, row);
}

/** Gives the row that has been due longest, of those that are due. */
export function firstDueOf<T extends {readonly dueAt: string}>(
  table: ReadonlyMap<string, T>,
  now: string,
): T | undefined {
  const due = [...table.values()].filter(({dueAt}) => dueAt <= now);
  return due.sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
}
