import type {Places, PlacesAnswer} from '../../../src/contract/schema.ts';
import type {EventDate, EventEntry} from '../../../src/feed/model.ts';
import {capacityOf} from '../../../src/programme/capacity.ts';
import {fileAgain} from '../filing/file-again.ts';
import {tallyOn} from '../filing/lost-dates.ts';
import {sessionTallyOn} from '../filing/session-tally.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import type {Tally} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import {sessionPlaces} from './session-places.ts';

/**
 * Gives the number of places left for who comes now; nothing where there is no limit. Places that
 * someone on the waiting list would fit into are theirs, and a newcomer waits behind them. Where
 * all who wait are too many for what is free, a smaller party may overtake them.
 */
export function remainingOf(
  date: EventDate | undefined,
  {confirmed, offered, smallestWaiting = Infinity}: Tally,
): number | undefined {
  const capacity = capacityOf(date);
  if (capacity === undefined) return undefined;
  const free = Math.max(0, capacity - confirmed - offered);
  return smallestWaiting <= free ? 0 : free;
}

/** Tells how it stands with the places of each date of an event. */
export async function placesOf(
  event: string,
  surroundings: Surroundings,
): Promise<Outcome<PlacesAnswer>> {
  const {feeds, store} = surroundings;
  const finding = await feeds.findEvent(event);
  switch (finding.status) {
    case 'unknown':
      return refused('event-unknown');
    case 'unavailable':
      return refused('unavailable');
    case 'found': {
      const {entry} = finding;
      const places = await store.transaction(async tx => {
        await fileAgain(tx, entry, surroundings);
        const all: Places[] = [];
        for (const date of datesOf(entry)) {
          const tally = await tallyOn(tx, entry.id, date?.id ?? '');
          const sessions = await sessionTallyOn(tx, entry.id, date?.id ?? '');
          all.push({...placesOn(date, tally), sessions: sessionPlaces(entry, sessions)});
        }
        return all;
      });
      return granted({event: entry.id, places});
    }
  }
}

/** An event without dates has places too, under no date at all. */
const datesOf = ({dates}: EventEntry): readonly (EventDate | undefined)[] =>
  dates.length ? dates : [undefined];

const placesOn = (date: EventDate | undefined, tally: Tally): Places => ({
  date: date?.id,
  capacity: capacityOf(date),
  remaining: remainingOf(date, tally),
  waiting: tally.waiting,
});
