import type {EventEntry} from '../feed/model.ts';
import {sessionsOf} from './sessions.ts';

/**
 * How a sign-up gets to the organiser, the best way first: to the server, to someone else's form
 * endpoint, by mail, on a page elsewhere.
 */
export type Rung = 'server' | 'endpoint' | 'mail' | 'elsewhere' | 'none';

/**
 * Tells which way an event's sign-ups go.
 *
 * @param api - The server's address; empty when there is none.
 */
export function rungOf({registration}: EventEntry, api: string): Rung {
  if (!registration) return 'none';
  if (api) return 'server';
  if (registration.endpoint) return 'endpoint';
  if (registration.email) return 'mail';
  return registration.url ? 'elsewhere' : 'none';
}

/** Tells whether there is more to fill in than dates, prices, people and questions. */
export const isBooking = (entry: EventEntry): boolean =>
  Boolean(entry.registration?.payments.length) || sessionsOf(entry).length > 0;
