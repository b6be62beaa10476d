import {newId} from '../secrets/random.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Mail} from './mail.ts';

/** Puts a mail in the outbox, in the same transaction as what it tells of. */
export function postMail(
  {outbox}: Transaction,
  mail: Mail,
  {clock, random}: Pick<Surroundings, 'clock' | 'random'>,
): Promise<void> {
  const now = clock.now().toISOString();
  return outbox.add({
    id: newId(random),
    mail: JSON.stringify(mail),
    attempts: 0,
    dueAt: now,
    createdAt: now,
  });
}
