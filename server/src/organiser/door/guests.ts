import type {EventEntry} from '../../../../src/feed/model.ts';
import {compareNames} from '../../../../src/format/name-order.ts';
import type {EventNames} from '../../filing/names.ts';
import type {Surroundings} from '../../surroundings.ts';
import {entryOf, numbersOf, type DateNumbers} from '../events/overview.ts';
import {peopleOf, type Person} from '../people/person-values.ts';
import {NO_DATE} from '../people/filter.ts';

/** More than come through a door in a day. */
const MOST = 10_000;

/** Who may come in on a date. */
export interface Guests {
  readonly event: string;
  readonly entry: EventEntry | undefined;
  readonly names: EventNames;
  readonly dates: readonly DateNumbers[];
  /** Missing when there is none. */
  readonly date: DateNumbers | undefined;
  /** In the order of the alphabet. */
  readonly people: readonly Person[];
}

/**
 * Finds who has a place on a date, in the order of the alphabet.
 *
 * @param asked - The date's id as in an address; by default the first that isn't over.
 */
export async function guestsOf(
  eventAsked: string,
  asked: string | undefined,
  lang: string,
  surroundings: Surroundings,
): Promise<Guests> {
  const {store, clock} = surroundings;
  const entry = await entryOf(eventAsked, surroundings);
  const event = entry?.id ?? eventAsked;
  const today = clock.now().toISOString().slice(0, 10);
  return store.transaction(async ({signUps, events}) => {
    const known = await events.find(event);
    const {dates, names} = numbersOf(event, entry, await signUps.eventTallies(), known);
    const date = dates.find(({id}) => (id || NO_DATE) === asked) ?? nextOf(dates, today);
    if (!date) return {event, entry, names, dates, date, people: []};
    const list = await signUps.list({event, date: date.id, statuses: ['confirmed']}, {limit: MOST});
    const compare = compareNames(lang);
    const people = [...peopleOf(list)].sort((one, other) =>
      compare(one.participant.name, other.participant.name),
    );
    return {event, entry, names, dates, date, people};
  });
}

const nextOf = (dates: readonly DateNumbers[], today: string) =>
  dates.find(({date}) => (date?.end?.date ?? date?.start.date ?? '') >= today) ?? dates[0];
