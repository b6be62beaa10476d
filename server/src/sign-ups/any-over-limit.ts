import {isOverLimit} from '../app/address-limit.ts';
import {emailKey} from '../mail/email-key.ts';
import {groupedBy} from '../storage/grouped.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';

/** Tells whether one of these addresses would get more than it may: each of them is sent mail. */
export async function isAnyOverLimit(
  tx: Transaction,
  emails: readonly string[],
  surroundings: Pick<Surroundings, 'clock' | 'settings'>,
): Promise<boolean> {
  for (const [key, {length}] of groupedBy(emails, emailKey)) {
    if (await isOverLimit(tx, key, surroundings, length - 1)) return true;
  }
  return false;
}
