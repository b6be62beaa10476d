import {confirmedFrom} from './confirmed-from.ts';
import {insert, settled} from './memory-rows.ts';
import type {SubscriptionRecord} from './records.ts';
import type {Confirmation, ConfirmedSubscription, SubscriptionStore} from './subscriptions.ts';

/** The subscriptions by their ids. */
export interface SubscriptionTables {
  readonly pending: Map<string, SubscriptionRecord>;
  readonly confirmed: Map<string, ConfirmedSubscription>;
}

/** The subscriptions, on tables that are the transaction's own. */
export const subscriptionsInMemory = (tables: SubscriptionTables): SubscriptionStore => {
  const {pending, confirmed} = tables;
  return {
    addPending: one => settled(() => insert(pending, one.id, one)),
    findPending: id => settled(() => pending.get(id)),
    confirm: (one, at) => settled(() => confirmIn(tables, one, at)),
    find: id => settled(() => confirmed.get(id)),
    findByAddress: emailKey => settled(() => ofAddress(confirmed, emailKey)[0]),
    change: (id, preferences) =>
      settled(() => {
        const one = confirmed.get(id);
        if (one) confirmed.set(id, {...one, ...preferences});
      }),
    list: () =>
      settled(() =>
        [...confirmed.values()].sort((one, other) =>
          one.confirmedAt < other.confirmedAt ? -1 : 1,
        ),
      ),
    pendingOf: emailKey => settled(() => ofAddress(pending, emailKey)),
    erase: emailKey => settled(() => eraseIn(tables, emailKey)),
  };
};

const ofAddress = <T extends SubscriptionRecord>(table: ReadonlyMap<string, T>, emailKey: string) =>
  [...table.values()].filter(one => one.emailKey === emailKey);

function confirmIn(
  {pending, confirmed}: SubscriptionTables,
  one: SubscriptionRecord,
  at: string,
): Confirmation {
  const [known] = ofAddress(confirmed, one.emailKey);
  const confirmation = confirmedFrom(one, known, confirmed.get(one.replaces ?? ''), at);
  if (known) confirmed.delete(known.id);
  pending.delete(one.id);
  confirmed.set(confirmation.subscription.id, confirmation.subscription);
  return confirmation;
}

function eraseIn({pending, confirmed}: SubscriptionTables, emailKey: string) {
  const gone = new Set(ofAddress(confirmed, emailKey).map(({id}) => id));
  for (const id of gone) confirmed.delete(id);
  for (const [id, one] of pending) {
    if (one.emailKey === emailKey || gone.has(one.replaces ?? '')) pending.delete(id);
  }
}
