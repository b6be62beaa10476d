import type {EventEntry} from '../../../../src/feed/model.ts';
import {capacityOf} from '../../../../src/programme/capacity.ts';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import {isHeldFor, tallyOn} from '../../filing/lost-dates.ts';
import {sessionTallyOn} from '../../filing/session-tally.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';

/** What there is not enough of; an organiser may give places all the same. */
export interface Shortage {
  /** Places left on the date, when they are too few; below zero when it is over full already. */
  readonly left: number | undefined;
  /** Names of the sessions that have no room for all. */
  readonly sessions: readonly string[];
}

/** People who are to have a place. */
export interface Wanted {
  readonly entry: EventEntry;
  /** Empty for an event without dates. */
  readonly date: string;
  readonly participants: readonly Participant[];
  /** The sign-up as it is, whose own places count as free. */
  readonly before?: SignUpRecord | undefined;
}

/** Tells what there is too little of for these people; nothing when they all fit. */
export async function shortageFor(
  tx: Transaction,
  {entry, date, participants, before}: Wanted,
): Promise<Shortage | undefined> {
  const own = before && (await areHeldOn(tx, date, before)) ? before.participants : [];
  const tally = await tallyOn(tx, entry.id, date);
  const capacity = capacityOf(entry.dates.find(({id}) => id === date));
  const left =
    capacity === undefined ? undefined : capacity - tally.confirmed - tally.offered + own.length;
  const taken = await sessionTallyOn(tx, entry.id, date, own);
  const full = sessionsOf(entry).filter(({id, item}) => {
    const wanted = participants.filter(({sessions}) => sessions.includes(id)).length;
    const others = taken.get(id) ?? 0;
    return item.capacity !== undefined && wanted > 0 && others + wanted > item.capacity;
  });
  const tooFew = left !== undefined && participants.length > left;
  if (!tooFew && !full.length) return undefined;
  return {left: tooFew ? left : undefined, sessions: full.map(({item}) => item.name)};
}

const areHeldOn = async (tx: Transaction, date: string, before: SignUpRecord) =>
  holdsPlaces(before) && (before.date === date || (await isHeldFor(tx, before, date)));

const holdsPlaces = ({status}: SignUpRecord) => status === 'confirmed' || status === 'offered';
