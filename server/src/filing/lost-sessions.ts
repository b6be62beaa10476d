import * as z from 'zod';
import type {KnownEvent} from '../storage/known-events.ts';
import type {Participant} from '../storage/records.ts';

const LostSessionSchema = z.object({
  id: z.string(),
  /** What it was called and when it was, as far as that is known: `YYYY-MM-DD` and `HH:MM`. */
  name: z.string().optional(),
  day: z.string().optional(),
  time: z.string().optional(),
  /** Ids of sessions that came into the feed since: it may be any of them. */
  among: z.array(z.string()),
});

/** A session that people chose, and which can no longer be chosen in the feed. */
export type LostSession = z.infer<typeof LostSessionSchema>;

/** Reads what was written down of them. */
export const lostSessionsOf = (known: KnownEvent | undefined): readonly LostSession[] =>
  known ? (z.array(LostSessionSchema).safeParse(JSON.parse(known.lostSessions)).data ?? []) : [];

/** Leaves out what someone chose and the feed no longer has: nobody has to choose it again. */
export const withoutLost = <Person extends {readonly sessions?: readonly string[] | undefined}>(
  person: Person,
  lost: readonly LostSession[],
) => ({
  ...person,
  sessions: person.sessions?.filter(session => !lost.some(({id}) => id === session)),
});

/** Gives those of them that somebody of these people has chosen. */
export const lostAmong = (
  people: readonly Participant[],
  lost: readonly LostSession[],
): readonly LostSession[] =>
  lost.filter(({id}) => people.some(({sessions}) => sessions.includes(id)));
