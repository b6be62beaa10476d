import {arrive, settledPlaces, untilStanding, type Way} from './arrive.ts';
import type {Place} from './in-page/around.ts';
import {seenSoFar} from './in-page/watch.ts';

/** A jump is seen from here on, as CLS counts them (a tenth in a whole visit is good). */
const SEEN = 0.02;

/** How often a page is visited that seems to jump. */
const VISITS = 3;

/**
 * How much the page jumps when our elements arrive and the page has kept the room that they take,
 * as `opslag snippet` and the configurator tell it to; nothing where that isn't seen. What the page
 * jumps by itself, with the same room and without our script, isn't counted. Only Chromium tells.
 *
 * @param sizes - Where our elements stand on the page.
 */
export async function jumpWithRoom(way: Way, sizes: readonly Place[]): Promise<number | undefined> {
  let least = Infinity;
  // A jump of ours comes every time; that of a page whose own font came late does not.
  for (let visit = 0; visit < VISITS && least > SEEN; visit += 1) {
    least = Math.min(least, await jumpOnce(way, sizes));
  }
  return least > SEEN ? least : undefined;
}

async function jumpOnce(way: Way, sizes: readonly Place[]): Promise<number> {
  const room = `${new URLSearchParams(sizes.map(({tag, height}) => [tag, `${Math.ceil(height)}`]))}`;
  const shiftOf = async (hasScript: boolean) => {
    await arrive(way, {hasScript, room});
    if (hasScript) await untilStanding(way.page, way.host);
    await settledPlaces(way.page);
    return (await way.page.ask(seenSoFar, undefined)).shift;
  };
  const ofThePage = await shiftOf(false);
  return (await shiftOf(true)) - ofThePage;
}
