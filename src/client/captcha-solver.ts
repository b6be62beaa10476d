import {solveChallenge, type Challenge, type Solution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';

/** After so many tries no honest server's captcha is unsolved; ours takes 2,400 at most. */
const MOST_TRIES = 3_000;

/** After so long it isn't either, in milliseconds. */
const PATIENCE = 30_000;

/** Does the work that a captcha asks for; nothing when it was called off or is too much. */
export async function solve(challenge: Challenge, signal: AbortSignal): Promise<Solution | null> {
  const controller = new AbortController();
  signal.addEventListener('abort', () => {
    controller.abort();
  });
  let tries = 0;
  const counted: typeof deriveKey = (...parts) => {
    tries += 1;
    if (tries > MOST_TRIES) controller.abort();
    return deriveKey(...parts);
  };
  return solveChallenge({challenge, deriveKey: counted, controller, timeout: PATIENCE});
}
