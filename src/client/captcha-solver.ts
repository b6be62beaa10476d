import {solveChallenge, type Challenge, type Solution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';

/** After so many tries no honest server's captcha is unsolved; ours takes 2,400 at most. */
const MOST_TRIES = 3_000;

/** After so long it isn't either, in milliseconds. */
const PATIENCE = 30_000;

/** The most that the usual work may take a device, in milliseconds. */
const BUDGET = 5_000;

/** How many tries tell how fast a device is. */
const MEASURED = 40;

/** What came of the work: nothing when it was called off or is too much. */
export type Work = Solution | 'too-slow' | null;

/**
 * Does the work that a captcha asks for.
 *
 * @param measuring - Whether to stop, `too-slow`, when the first tries foretell more than five
 *   seconds of it.
 * @throws When it was called off before it began.
 */
export async function solve(
  challenge: Challenge,
  signal: AbortSignal,
  measuring: boolean,
): Promise<Work> {
  // Who was asked for the challenge doesn't hear that it was called off meanwhile.
  signal.throwIfAborted();
  const controller = new AbortController();
  signal.addEventListener('abort', () => {
    controller.abort();
  });
  const begun = performance.now();
  let tries = 0;
  let tooSlow = false;
  const counted: typeof deriveKey = (...parts) => {
    tries += 1;
    const foretold = ((performance.now() - begun) / MEASURED) * MOST_TRIES;
    tooSlow = tooSlow || (measuring && tries === MEASURED && foretold > BUDGET);
    if (tries > MOST_TRIES || tooSlow) controller.abort();
    return deriveKey(...parts);
  };
  const solution = await solveChallenge({
    challenge,
    deriveKey: counted,
    controller,
    timeout: PATIENCE,
  });
  return tooSlow && !signal.aborted ? 'too-slow' : solution;
}
