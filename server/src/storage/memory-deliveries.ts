import type {DeliveryStore, OutgoingDelivery} from './deliveries.ts';
import {firstDueOf, insert, settled} from './memory-rows.ts';

/** What is still to be told, on a table that is the transaction's own. */
export const deliveriesInMemory = (table: Map<string, OutgoingDelivery>): DeliveryStore => ({
  add: delivery => settled(() => insert(table, delivery.id, delivery)),
  firstDue: (target, now) =>
    settled(() => {
      const hasEarlier = ({subject, createdAt}: OutgoingDelivery) =>
        [...table.values()].some(
          other =>
            other.target === target && other.subject === subject && other.createdAt < createdAt,
        );
      const first = [...table].filter(([, one]) => one.target === target && !hasEarlier(one));
      return firstDueOf(new Map(first), now);
    }),
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
