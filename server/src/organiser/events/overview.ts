import type {EventDate, EventEntry} from '../../../../src/feed/model.ts';
import {capacityOf} from '../../../../src/programme/capacity.ts';
import type {EventTally, SignUpStatus} from '../../storage/records.ts';
import type {Surroundings} from '../../surroundings.ts';

/** How many people a date has, and how many places are left. */
export interface DateNumbers {
  /** Empty for an event without dates. */
  readonly id: string;
  /** Missing when the feed has it no longer. */
  readonly date: EventDate | undefined;
  /** Missing when there is no limit. */
  readonly capacity: number | undefined;
  /** Below zero when more have a place than there are. */
  readonly left: number | undefined;
  /** People by how it stands with their sign-up. */
  readonly people: Readonly<Record<SignUpStatus, number>>;
}

/** An event with its numbers. */
export interface EventNumbers {
  readonly id: string;
  /** Missing when no feed has it any more. */
  readonly entry: EventEntry | undefined;
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
  const [{events: entries}, tallies] = await Promise.all([
    feeds.allEvents(),
    store.transaction(({signUps}) => signUps.eventTallies()),
  ]);
  const published = entries
    .filter(({id, registration}) => registration || tallies.some(({event}) => event === id))
    .map(entry => numbersOf(entry.id, entry, tallies));
  const ids = new Set(tallies.map(({event}) => event));
  const gone = [...ids].filter(id => !entries.some(entry => entry.id === id));
  return [...published, ...gone.map(id => numbersOf(id, undefined, tallies))];
}

/** Counts what there is for an event. */
export function numbersOf(
  id: string,
  entry: EventEntry | undefined,
  tallies: readonly EventTally[],
): EventNumbers {
  const own = tallies.filter(({event}) => event === id);
  const known = entry?.dates ?? [];
  const ids = [...(known.length ? known.map(date => date.id) : entry ? [''] : [])];
  const others = [...new Set(own.map(({date}) => date))].filter(date => !ids.includes(date));
  const dates = [...ids, ...others].map(date =>
    dateNumbers(
      date,
      known.find(one => one.id === date),
      own.filter(tally => tally.date === date),
    ),
  );
  return {id, entry, dates};
}

function dateNumbers(
  id: string,
  date: EventDate | undefined,
  tallies: readonly EventTally[],
): DateNumbers {
  const of = (status: SignUpStatus) => tallies.find(tally => tally.status === status)?.people ?? 0;
  const people = {
    confirmed: of('confirmed'),
    offered: of('offered'),
    waiting: of('waiting'),
    cancelled: of('cancelled'),
  };
  const capacity = capacityOf(date);
  const left = capacity === undefined ? undefined : capacity - people.confirmed - people.offered;
  return {id, date, capacity, left, people};
}
