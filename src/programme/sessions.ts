import type {Session} from '../contract/rules.ts';
import type {EventEntry, Moment, ProgrammeItem} from '../feed/model.ts';
import {daysOf} from './days.ts';
import {compareMoments} from './moments.ts';

/** A session that is chosen when one signs up. */
export interface BookableSession extends Session {
  readonly item: ProgrammeItem;
  readonly start: Moment;
  /** The end that the feed gives. */
  readonly end?: Moment;
}

/** Gives the sessions of an event that can be chosen, in order of time. */
export function sessionsOf(entry: EventEntry): readonly BookableSession[] {
  const slots = daysOf(entry)
    .flatMap(({parts}) => parts)
    .flatMap(part => part.slots)
    .filter(({item}) => item.bookable && item.status !== 'EventCancelled');
  return slots.map(({item, start, end, until}) => ({
    ...{item, start, end},
    id: item.id,
    clashes: slots
      .filter(other => other.item !== item && overlap({start, until}, other))
      .map(other => other.item.id),
  }));
}

interface Span {
  readonly start: Moment;
  readonly until?: Moment;
}

/** What has no time can be anywhen, and clashes with nothing. */
function overlap(one: Span, other: Span): boolean {
  if (!one.start.time || !other.start.time || one.start.date !== other.start.date) return false;
  const begins = (span: Span, before: Span) =>
    compareMoments(span.start, before.until ?? before.start) < 0;
  const together = compareMoments(one.start, other.start) === 0;
  return together || (begins(one, other) && begins(other, one));
}
