import type {FieldProblem} from '../../../src/contract/problem.ts';
import {personField} from '../../../src/contract/entries.ts';
import type {Places} from '../../../src/contract/schema.ts';
import type {EventEntry} from '../../../src/feed/model.ts';
import {sessionsOf} from '../../../src/programme/sessions.ts';
import type {Participant} from '../storage/records.ts';

/** How many have a place in each session, by its id. */
export type SessionTally = ReadonlyMap<string, number>;

/** Tells how it stands with the sessions that have a limit; nothing where none has. */
export function sessionPlaces(entry: EventEntry, tally: SessionTally): Places['sessions'] {
  const limited = sessionsOf(entry).flatMap(({id, item: {capacity}}) =>
    capacity === undefined
      ? []
      : [{session: id, capacity, remaining: Math.max(0, capacity - (tally.get(id) ?? 0))}],
  );
  return limited.length ? limited : undefined;
}

/**
 * Shares out what is left of the sessions, to the first first.
 *
 * @returns The same people with what there was for them, and what there was not.
 */
export function shareSessions(
  people: readonly Participant[],
  entry: EventEntry,
  tally: SessionTally,
): {
  readonly people: readonly Participant[];
  readonly lost: readonly {readonly number: number; readonly session: string}[];
} {
  const left = new Map(
    sessionPlaces(entry, tally)?.map(({session, remaining}) => [session, remaining]),
  );
  const take = (session: string) => {
    const remaining = left.get(session) ?? Infinity;
    left.set(session, remaining - 1);
    return remaining > 0;
  };
  const lost: {number: number; session: string}[] = [];
  const shared = people.map((person, number) => ({
    ...person,
    sessions: person.sessions.filter(session => {
      const got = take(session);
      if (!got) lost.push({number, session});
      return got;
    }),
  }));
  return {people: shared, lost};
}

/** Finds whose sessions have no more places. */
export function takenFaults(
  people: readonly Participant[],
  entry: EventEntry,
  tally: SessionTally,
): readonly FieldProblem[] {
  const {lost} = shareSessions(people, entry, tally);
  const fields = lost.map(({number}) =>
    number ? personField(number - 1, 'sessions') : 'sessions',
  );
  return [...new Set(fields)].map(field => ({field, fault: 'taken'}));
}
