import type {EventDate, EventEntry} from '../../../../src/feed/model.ts';
import {capacityOf} from '../../../../src/programme/capacity.ts';
import {lostDatesOf, type LostDate} from '../../filing/lost-dates.ts';
import {namesIn, type EventNames} from '../../filing/names.ts';
import type {KnownEvent} from '../../storage/known-events.ts';
import type {EventTally, SignUpStatus} from '../../storage/records.ts';
import type {Surroundings} from '../../surroundings.ts';

/** How many people a date has, and how many places are left. */
export interface DateNumbers {
  /** Empty for an event without dates. */
  readonly id: string;
  /** Missing when the feed has it no longer. */
  readonly date: EventDate | undefined;
  /** What is known of it when the feed has it no longer. */
  readonly lost?: LostDate | undefined;
  /** Missing when there is no limit. */
  readonly capacity: number | undefined;
  /** Below zero when more have a place than there are; without those held for a lost date. */
  readonly left: number | undefined;
  /** People by how it stands with their sign-up. */
  readonly people: Readonly<Record<SignUpStatus, number>>;
}

/** An event with its numbers. */
export interface EventNumbers {
  readonly id: string;
  /** Missing when no feed has it any more. */
  readonly entry: EventEntry | undefined;
  readonly names: EventNames;
  readonly dates: readonly DateNumbers[];
}

/** Finds an event, by the id under which its sign-ups are kept. */
export async function entryOf(
  event: string,
  {feeds}: Pick<Surroundings, 'feeds'>,
): Promise<EventEntry | undefined> {
  const finding = await feeds.findEvent(event);
  return finding.status === 'found' ? finding.entry : undefined;
}

/** Counts what there is for each event: those that one can sign up for, and those that have someone. */
export async function allNumbers({
  feeds,
  store,
}: Pick<Surroundings, 'feeds' | 'store'>): Promise<readonly EventNumbers[]> {
  const [{events: entries}, [tallies, known]] = await Promise.all([
    feeds.allEvents(),
    store.transaction(
      async ({signUps, events}) => [await signUps.eventTallies(), await events.list()] as const,
    ),
  ]);
  const knownAs = (id: string) => known.find(one => one.id === id);
  const published = entries
    .filter(({id, registration}) => registration || tallies.some(({event}) => event === id))
    .map(entry => numbersOf(entry.id, entry, tallies, knownAs(entry.id)));
  const ids = new Set(tallies.map(({event}) => event));
  const gone = [...ids].filter(id => !entries.some(entry => entry.id === id));
  return [...published, ...gone.map(id => numbersOf(id, undefined, tallies, knownAs(id)))];
}

/**
 * Counts what there is for an event.
 *
 * @param remembered - What is known of it from earlier.
 */
export function numbersOf(
  id: string,
  entry: EventEntry | undefined,
  tallies: readonly EventTally[],
  remembered: KnownEvent | undefined,
): EventNumbers {
  const lost = lostDatesOf(remembered);
  const own = tallies.filter(({event}) => event === id);
  const known = entry?.dates ?? [];
  const ids = [...(known.length ? known.map(date => date.id) : entry ? [''] : [])];
  const others = [...new Set(own.map(({date}) => date))].filter(date => !ids.includes(date));
  const dates = [...ids, ...others].map(date =>
    dateNumbers(
      date,
      known.find(one => one.id === date),
      own,
      lost,
    ),
  );
  return {id, entry, names: namesIn(remembered), dates};
}

function dateNumbers(
  id: string,
  date: EventDate | undefined,
  tallies: readonly EventTally[],
  lost: readonly LostDate[],
): DateNumbers {
  const of = (status: SignUpStatus, on = id) =>
    tallies.find(tally => tally.date === on && tally.status === status)?.people ?? 0;
  const people = {
    confirmed: of('confirmed'),
    offered: of('offered'),
    waiting: of('waiting'),
    cancelled: of('cancelled'),
  };
  const capacity = capacityOf(date);
  const held = lost
    .filter(({among}) => among.includes(id))
    .reduce((sum, one) => sum + of('confirmed', one.id) + of('offered', one.id), 0);
  const taken = people.confirmed + people.offered + held;
  return {
    ...{id, date, capacity, people},
    left: capacity === undefined ? undefined : capacity - taken,
    lost: date ? undefined : lost.find(one => one.id === id),
  };
}
