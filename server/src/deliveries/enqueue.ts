import {newId} from '../secrets/random.ts';
import type {OutgoingDelivery} from '../storage/deliveries.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';

/** Has something sent to another program, in the same transaction as what it tells of. */
export function enqueue(
  {deliveries}: Transaction,
  delivery: Pick<OutgoingDelivery, 'target' | 'subject' | 'body'>,
  {clock, random}: Pick<Surroundings, 'clock' | 'random'>,
): Promise<void> {
  const now = clock.now().toISOString();
  return deliveries.add({
    ...delivery,
    id: newId(random),
    attempts: 0,
    dueAt: now,
    createdAt: now,
  });
}
