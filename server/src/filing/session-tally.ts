import type {Participant} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import {heldFor} from './lost-dates.ts';
import {lostSessionsOf} from './lost-sessions.ts';

/**
 * Counts, by session, those who have a place on a date or are held one. Places of a lost date, or of
 * a lost session, are held wherever they may belong: see `tallyOn`.
 *
 * @param own - People who are counted already, and whose places are theirs to change.
 */
export async function sessionTallyOn(
  tx: Transaction,
  event: string,
  date: string,
  own: readonly Participant[] = [],
): Promise<ReadonlyMap<string, number>> {
  const tally = new Map<string, number>();
  const add = (session: string, people: number) =>
    tally.set(session, (tally.get(session) ?? 0) + people);
  for (const shelf of [date, ...(await heldFor(tx, event, date))]) {
    for (const [id, people] of await tx.signUps.sessionTally(event, shelf)) add(id, people);
  }
  for (const id of own.flatMap(({sessions}) => sessions)) add(id, -1);
  for (const {id, among} of lostSessionsOf(await tx.events.find(event))) {
    for (const one of among) add(one, tally.get(id) ?? 0);
  }
  return tally;
}
