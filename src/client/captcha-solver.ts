import {solveChallenge, type Challenge, type Solution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';

/** Does the work that a captcha asks for; nothing when it was called off or took too long. */
export async function solve(challenge: Challenge, signal: AbortSignal): Promise<Solution | null> {
  const controller = new AbortController();
  signal.addEventListener('abort', () => {
    controller.abort();
  });
  return solveChallenge({challenge, deriveKey, controller});
}
