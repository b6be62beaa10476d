import {insert, settled} from './memory-rows.ts';
import type {ChangeRecord} from './sign-up-records.ts';
import type {ChangeStore} from './sign-up-store.ts';

/** The log in memory. */
export const memoryChanges = (table: Map<string, ChangeRecord>): ChangeStore => ({
  add: change => settled(() => insert(table, change.id, change)),
  refile: (event, to) =>
    settled(() => {
      for (const [id, one] of table) if (one.event === event) table.set(id, {...one, event: to});
    }),
  list: ({signUp, event}, {limit, offset = 0}) =>
    settled(() =>
      [...table.values()]
        .filter(one => signUp === undefined || one.signUp === signUp)
        .filter(one => event === undefined || one.event === event)
        .sort((one, other) => compare(other.at, one.at) || compare(other.id, one.id))
        .slice(offset, offset + limit),
    ),
});

const compare = (one: string, other: string) => Number(one > other) - Number(one < other);
