import type {KnownEvent} from '../storage/known-events.ts';
import type {Transaction} from '../storage/store.ts';
import {readFacts, type SessionSpot, type Spot} from './facts.ts';
import {lostDatesOf} from './lost-dates.ts';
import {lostSessionsOf} from './lost-sessions.ts';

/** What an event, its dates and its sessions were called, also those that have left the feed. */
export interface EventNames {
  /** Missing for one that nothing is remembered of. */
  readonly title: string | undefined;
  readonly dates: readonly Spot[];
  readonly sessions: readonly SessionSpot[];
}

/** Reads the names from what is remembered of an event. */
export function namesIn(known: KnownEvent | undefined): EventNames {
  const facts = known && readFacts(known.facts);
  return {
    title: facts?.title,
    dates: [...lostDatesOf(known), ...(facts?.dates ?? [])],
    sessions: [...lostSessionsOf(known), ...(facts?.sessions ?? [])],
  };
}

/** Finds the names of an event, by the id under which its sign-ups are filed. */
export const namesOf = async (
  {events}: Pick<Transaction, 'events'>,
  event: string,
): Promise<EventNames> => namesIn(await events.find(event));
