import {ENDPOINTS} from '../contract/endpoints.ts';
import type {Places} from '../contract/schema.ts';
import {readPlaces} from './read-answers.ts';
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
