import type {EventDate} from '../feed/model.ts';

/**
 * Gives how many places the organiser's server may give away on a date: all there are; where the
 * feed says only how many are left, those. Nothing where there is no limit.
 */
export const capacityOf = (date: EventDate | undefined): number | undefined =>
  date?.capacity ?? date?.remaining;
