import type {KnownEvent} from '../storage/known-events.ts';
import type {Shelf} from '../storage/sign-up-store.ts';
import type {Transaction} from '../storage/store.ts';
import {readTold} from '../sign-ups/told.ts';
import {writtenFacts, type Spot} from './facts.ts';
import {fileSessions} from './file-sessions.ts';
import {lostDatesOf, type LostDate} from './lost-dates.ts';
import {sameDates} from './same-dates.ts';
import type {Remembered} from './same-event.ts';

/** What an event was, and the dates under which there are sign-ups of it. */
export interface Kin extends Remembered {
  /** Missing where there are sign-ups and nothing else. */
  readonly record: KnownEvent | undefined;
  readonly filed: readonly string[];
}

interface Move {
  readonly from: Shelf;
  readonly to: Shelf;
}

/** Files everything of an event, which it was under these ids, under those it has now. */
export async function fileKin(
  tx: Transaction,
  event: Remembered,
  kin: readonly Kin[],
  today: string,
): Promise<void> {
  const are = event.facts.dates;
  const moves: Move[] = [];
  const lost: LostDate[] = [];
  const known = new Set<string>();
  for (const was of kin) {
    const spots = new Map((await spotsOf(tx, was)).map(spot => [spot.id, spot]));
    const names = new Set([was.id, ...was.facts.names, event.id, ...event.facts.names]);
    const same = sameDates({were: [...spots.values()], are, names, today});
    for (const id of same.values()) known.add(id);
    for (const date of was.filed) {
      const now = same.get(date) ?? lostId(date, spots.get(date), are);
      if (was.id !== event.id || now !== date) {
        moves.push({from: {event: was.id, date}, to: {event: event.id, date: now}});
      }
      if (same.has(date)) continue;
      const before = lostDatesOf(was.record).find(({id}) => id === date)?.among ?? [];
      lost.push({...spots.get(date), id: now, among: before.map(id => same.get(id) ?? id)});
    }
  }
  const fresh = kin.length ? are.map(({id}) => id).filter(id => !known.has(id)) : [];
  const lostSessions = JSON.stringify(await fileSessions(tx, event, kin, today));
  await moveAll(tx, moves);
  const others = kin.flatMap(({id}) => (id === event.id ? [] : [id]));
  for (const id of others) await tx.changes.refile(id, event.id);
  await tx.events.remove(others);
  const written = JSON.stringify(lost.map(one => withAmong(one, fresh, are, today)));
  const facts = writtenFacts(event.facts);
  await tx.events.put([{id: event.id, facts, lost: written, lostSessions}]);
}

/** A date that came when another went may be that one, unless that one is over. */
const withAmong = (
  lost: LostDate,
  fresh: readonly string[],
  are: readonly Spot[],
  today: string,
): LostDate => {
  const isOver = (lost.lastDay ?? today) < today;
  const among = new Set([...lost.among, ...(isOver ? [] : fresh)]);
  return {...lost, among: are.map(({id}) => id).filter(id => among.has(id))};
};

/** Gives when the dates of an event were: as the feed had them, else as people were told. */
async function spotsOf({signUps}: Transaction, {id, facts, filed, record}: Kin) {
  const spots: Spot[] = [...facts.dates];
  const lost = lostDatesOf(record);
  for (const date of filed) {
    if (spots.some(spot => spot.id === date)) continue;
    const [first] = await signUps.list({event: id, date}, {limit: 1});
    const {start} = (first && readTold(first.told)) ?? {};
    const told = {id: date, day: start?.date, time: start?.time, lastDay: first?.lastDay};
    spots.push({...told, ...lost.find(one => one.id === date)});
  }
  return spots;
}

/** An id that another date has by now can't be told from it; those of lost dates are nobody's. */
function lostId(id: string, spot: Spot | undefined, are: readonly Spot[]): string {
  const isTaken = are.some(one => one.id === id);
  return isTaken ? [id, spot?.day, spot?.time, '-'].filter(Boolean).join(' ') : id;
}

/** First all away and then all back, as dates may have changed ids with each other. */
async function moveAll({signUps}: Transaction, moves: readonly Move[]) {
  const way = moves.map(({to}, number) => ({event: to.event, date: `on the way ${number}`}));
  for (const [number, {from}] of moves.entries()) {
    await signUps.refile(from, way[number] ?? from);
  }
  for (const [number, {to}] of moves.entries()) await signUps.refile(way[number] ?? to, to);
}
