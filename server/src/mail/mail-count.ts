import {digestOf} from '../secrets/digest.ts';
import {newId} from '../secrets/random.ts';
import {seal} from '../secrets/sealed.ts';
import {groupedBy} from '../storage/grouped.ts';
import type {Transaction} from '../storage/store.ts';
import {DEFAULT_ADDRESS_LIMIT, type AddressLimit, type Surroundings} from '../surroundings.ts';

const HOUR = 60 * 60_000;

type Needs = Pick<Surroundings, 'clock' | 'random' | 'secret' | 'settings'>;

/**
 * Counts mails that are sent because a visitor asks for them, and tells whether that would be too
 * many: then none is to be sent, and none is counted. The count outlives what the mails are about.
 *
 * @param about - For each mail what it counts for: the key of the address it goes to, or the id
 *   of what is asked for again and again. What stands there twice counts twice.
 * @param limit - How many there may be for each; the organiser's own for addresses when missing.
 * @returns Whether they may be sent.
 */
export async function mayMail(
  tx: Transaction,
  about: readonly string[],
  surroundings: Needs,
  limit: AddressLimit = surroundings.settings.addressLimit ?? DEFAULT_ADDRESS_LIMIT,
): Promise<boolean> {
  const counted = [...groupedBy(about, one => one)];
  for (const [one, {length}] of counted) {
    if (await isOver(tx, await subjectOf(one, surroundings), length, surroundings, limit)) {
      return false;
    }
  }
  const expiresAt = inHours(24, surroundings);
  for (const one of about) {
    const hash = newId(surroundings.random);
    const subject = await subjectOf(one, surroundings);
    await tx.tokens.add({hash, purpose: 'mail-sent', subject, expiresAt});
  }
  return true;
}

async function isOver(
  {tokens}: Transaction,
  subject: string,
  more: number,
  surroundings: Needs,
  {perHour, perDay}: AddressLimit,
): Promise<boolean> {
  // Each is kept for a day: what is kept for 23 hours more is of the last hour.
  const ofHour = await tokens.count('mail-sent', subject, inHours(23, surroundings));
  if (ofHour + more > perHour) return true;
  const ofDay = await tokens.count('mail-sent', subject, inHours(0, surroundings));
  return ofDay + more > perDay;
}

const inHours = (hours: number, {clock}: Needs): string =>
  new Date(clock.now().getTime() + hours * HOUR).toISOString();

/** Keyed, so that who reads the database can't try addresses against it. */
const subjectOf = async (about: string, {secret}: Needs): Promise<string> =>
  digestOf(await seal(secret, 'mail-sent', about));
