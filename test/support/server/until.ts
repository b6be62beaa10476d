import {setTimeout as sleep} from 'node:timers/promises';

/** After so long it isn't coming about any more, in milliseconds. */
const PATIENCE = 60_000;

/** How often to look, in milliseconds. */
const LOOK = 20;

/**
 * Waits until there is something, and gives it.
 *
 * @param otherwise - Says in words what never came about.
 */
export async function until<T>(
  find: () => T | undefined | false | Promise<T | undefined | false>,
  otherwise: () => string,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  do {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    await sleep(LOOK);
  } while (Date.now() < end);
  throw new Error(otherwise());
}
