import {ENDPOINTS} from '../contract/endpoints.ts';
import type {Places} from '../contract/schema.ts';
import {countOf, isFields, listOf, textOf} from '../feed/read/values.ts';
import {serverAddress} from './server-address.ts';

/**
 * Asks the server how many places are left on each date of an event; nothing when it can't tell.
 *
 * @param api - The server's address; may be relative to the page.
 * @param event - The event's id.
 */
export async function loadPlaces(
  api: string,
  event: string,
  signal: AbortSignal,
): Promise<readonly Places[] | undefined> {
  try {
    // A name with half a character in it has no address.
    const address = serverAddress(api, ENDPOINTS.places(event));
    if (!address) return undefined;
    const response = await fetch(address, {credentials: 'omit', cache: 'no-store', signal});
    return response.ok ? readPlaces(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

const readPlaces = (json: unknown): readonly Places[] | undefined =>
  isFields(json) && Array.isArray(json['places'])
    ? listOf(json['places']).flatMap(one => {
        if (!isFields(one)) return [];
        return {
          date: textOf(one['date']),
          capacity: countOf(one['capacity']),
          remaining: countOf(one['remaining']),
          waiting: countOf(one['waiting']) ?? 0,
          sessions: listOf(one['sessions']).flatMap(sessionOf),
        };
      })
    : undefined;

function sessionOf(value: unknown) {
  if (!isFields(value)) return [];
  const session = textOf(value['session']);
  const capacity = countOf(value['capacity']);
  const remaining = countOf(value['remaining']);
  return session && capacity !== undefined && remaining !== undefined
    ? [{session, capacity, remaining}]
    : [];
}
