import type {DeliveryStore, OutgoingDelivery} from './deliveries.ts';
import {firstDueOf, insert, settled} from './memory-rows.ts';

/** What is still to be told, on a table that is the transaction's own. */
export const deliveriesInMemory = (table: Map<string, OutgoingDelivery>): DeliveryStore => ({
  add: delivery => settled(() => insert(table, delivery.id, delivery)),
  firstDue: (target, now) =>
    settled(() => firstDueOf(new Map([...table].filter(([, one]) => one.target === target)), now)),
  postpone: (id, attempts, dueAt) =>
    settled(() => {
      const delivery = table.get(id);
      if (delivery) table.set(id, {...delivery, attempts, dueAt});
    }),
  remove: id => settled(() => void table.delete(id)),
  removeAbout: (target, subject) =>
    settled(() => {
      for (const [id, one] of table) {
        if (one.target === target && one.subject === subject) table.delete(id);
      }
    }),
});
