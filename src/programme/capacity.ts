import type {EventDate, EventEntry} from '../feed/model.ts';
import {sessionsOf} from './sessions.ts';

/**
 * Gives how many places the organiser's server may give away on a date: all there are; where the
 * feed says only how many are left, those. Nothing where there is no limit.
 */
export const capacityOf = (date: EventDate | undefined): number | undefined =>
  date?.capacity ?? date?.remaining;

/** Tells whether there is anything of an event that there are only so many places for. */
export const isLimited = (entry: EventEntry): boolean =>
  entry.dates.some(date => capacityOf(date) !== undefined) ||
  sessionsOf(entry).some(({item}) => item.capacity !== undefined);
