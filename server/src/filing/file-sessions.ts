import type {Transaction} from '../storage/store.ts';
import type {SessionSpot} from './facts.ts';
import type {Kin} from './file-kin.ts';
import {lostSessionsOf, type LostSession} from './lost-sessions.ts';
import type {Remembered} from './same-event.ts';
import {sameSessions} from './same-sessions.ts';

/**
 * Gives the sessions that people of an event chose the ids that they have now. The people are still
 * filed under the ids that the event had.
 *
 * @returns Those that can't be found again, or be told from others.
 */
export async function fileSessions(
  {signUps}: Pick<Transaction, 'signUps'>,
  event: Remembered,
  kin: readonly Kin[],
  today: string,
): Promise<readonly LostSession[]> {
  const are = event.facts.sessions ?? [];
  const lost = new Map<string, LostSession>();
  const known = new Set<string>();
  for (const was of kin) {
    const chosen = await signUps.chosenSessions(was.id);
    const before = new Map(lostSessionsOf(was.record).map(one => [one.id, one]));
    const spots = spotsOf(was, chosen, before);
    const same = sameSessions([...spots.values()], are);
    for (const id of same.values()) known.add(id);
    const taken = new Set([...are, ...spots.values()].map(({id}) => id));
    const renames: Rename[] = [];
    for (const from of chosen) {
      const to = same.get(from) ?? lostId(from, are, taken);
      if (from !== to) renames.push({from, to});
      if (same.has(from)) continue;
      const among = before.get(from)?.among.map(id => same.get(id) ?? id) ?? [];
      lost.set(to, {...spots.get(from), id: to, among});
    }
    await renameAll(signUps, was.id, renames);
  }
  // Where an earlier version wrote nothing down of sessions, all would seem to have come just now.
  const isWritten = kin.some(({facts}) => facts.sessions);
  const fresh = isWritten ? are.map(({id}) => id).filter(id => !known.has(id)) : [];
  return [...lost.values()].map(one => withAmong(one, fresh, are, today));
}

/** Gives what is known of the sessions of an event: in the feed, lost before, or chosen and no more. */
function spotsOf(
  {facts}: Kin,
  chosen: readonly string[],
  lost: ReadonlyMap<string, LostSession>,
): ReadonlyMap<string, SessionSpot> {
  const spots = new Map<string, SessionSpot>((facts.sessions ?? []).map(spot => [spot.id, spot]));
  for (const id of chosen) {
    const {name, day, time} = lost.get(id) ?? {};
    if (!spots.has(id)) spots.set(id, {id, name, day, time});
  }
  return spots;
}

/** An id that another session has by now can't be told from it; those of lost ones are nobody's. */
function lostId(id: string, are: readonly SessionSpot[], taken: Set<string>): string {
  if (!are.some(one => one.id === id)) return id;
  let free = `${id} -`;
  while (taken.has(free)) free += '-';
  taken.add(free);
  return free;
}

/** A session that came when another went may be that one, unless that one is over. */
function withAmong(
  lost: LostSession,
  fresh: readonly string[],
  are: readonly SessionSpot[],
  today: string,
): LostSession {
  const isOver = (lost.day ?? today) < today;
  const among = new Set([...lost.among, ...(isOver ? [] : fresh)]);
  return {...lost, among: are.map(({id}) => id).filter(id => among.has(id))};
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** First all away and then all back, as sessions may have changed ids with each other. */
async function renameAll(
  signUps: Transaction['signUps'],
  event: string,
  renames: readonly Rename[],
) {
  const way = (number: number) => `on the way ${number}`;
  for (const [number, {from}] of renames.entries()) {
    await signUps.renameSession(event, from, way(number));
  }
  for (const [number, {to}] of renames.entries()) {
    await signUps.renameSession(event, way(number), to);
  }
}
