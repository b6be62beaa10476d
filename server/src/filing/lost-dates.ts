import * as z from 'zod';
import type {Tally} from '../storage/records.ts';
import type {KnownEvent} from '../storage/known-events.ts';
import type {Shelf} from '../storage/sign-up-store.ts';
import type {Transaction} from '../storage/store.ts';

const LostDateSchema = z.object({
  id: z.string(),
  /** When it began, as far as that is known: `YYYY-MM-DD` and `HH:MM`. */
  day: z.string().optional(),
  time: z.string().optional(),
  lastDay: z.string().optional(),
  /** Ids of dates that came into the feed since: it may be any of them. */
  among: z.array(z.string()),
});

/** A date for which people signed up, and which the feed no longer has. */
export type LostDate = z.infer<typeof LostDateSchema>;

/** Reads what was written down of them. */
export const lostDatesOf = (known: KnownEvent | undefined): readonly LostDate[] =>
  known ? (z.array(LostDateSchema).safeParse(JSON.parse(known.lost)).data ?? []) : [];

/**
 * Counts who has signed up for a date. Places of a lost date which may be this one are held here:
 * until the organiser has said where those people belong, their places are given to nobody else.
 *
 * @param date - Its id; empty for an event without dates.
 */
export async function tallyOn(tx: Transaction, event: string, date: string): Promise<Tally> {
  const tally = await tx.signUps.tally(event, date);
  let held = 0;
  for (const id of await heldFor(tx, event, date)) {
    const {confirmed, offered} = await tx.signUps.tally(event, id);
    held += confirmed + offered;
  }
  return {...tally, offered: tally.offered + held};
}

/** Tells whether places of a date are held on another. */
export const isHeldFor = async (
  tx: Transaction,
  {event, date: lost}: Shelf,
  date: string,
): Promise<boolean> => (await heldFor(tx, event, date)).includes(lost);

/** Gives the ids of the lost dates whose places are held on a date. */
export async function heldFor(
  {events}: Transaction,
  event: string,
  date: string,
): Promise<readonly string[]> {
  const lost = lostDatesOf(await events.find(event));
  return lost.flatMap(({id, among}) => (among.includes(date) ? [id] : []));
}
