import type {Transaction} from '../storage/store.ts';
import {DEFAULT_ADDRESS_LIMIT, type Surroundings} from '../surroundings.ts';

const HOUR = 60 * 60_000;

/**
 * Tells whether an address has had so many sign-ups and subscriptions lately that it gets no more
 * for now: whoever writes someone else's address fills neither their inbox nor the event.
 *
 * @param emailKey - What tells whether two addresses are the same.
 * @param besides - How often it stands in what is asked for now, besides the first time.
 */
export async function isOverLimit(
  {addresses}: Transaction,
  emailKey: string,
  {clock, settings}: Pick<Surroundings, 'clock' | 'settings'>,
  besides = 0,
): Promise<boolean> {
  const {perHour, perDay} = settings.addressLimit ?? DEFAULT_ADDRESS_LIMIT;
  const now = clock.now().getTime();
  const since = (hours: number) => new Date(now - hours * HOUR).toISOString();
  const ofHour = besides + (await addresses.countAfter(emailKey, since(1)));
  if (ofHour >= perHour) return true;
  return besides + (await addresses.countAfter(emailKey, since(24))) >= perDay;
}
