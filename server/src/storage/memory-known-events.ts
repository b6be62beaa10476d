import type {KnownEvent, KnownEventStore} from './known-events.ts';
import {settled} from './memory-rows.ts';

/** What is remembered of the events, on a table that is the transaction's own. */
export const knownEventsInMemory = (table: Map<string, KnownEvent>): KnownEventStore => ({
  find: id => settled(() => table.get(id)),
  list: () => settled(() => [...table.values()]),
  put: events =>
    settled(() => {
      for (const event of events) table.set(event.id, event);
    }),
  remove: ids =>
    settled(() => {
      for (const id of ids) table.delete(id);
    }),
});
