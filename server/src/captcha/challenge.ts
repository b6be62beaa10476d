import {createChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import {newNumber} from '../secrets/random.ts';
import type {Surroundings} from '../surroundings.ts';

/** How long a challenge can be answered, in milliseconds. */
export const CHALLENGE_LIFETIME = 10 * 60_000;

/** By how much a challenge for a slow device is less work. */
const EASIER = 8;

/** How fast a device is; one that is slow gets less work and has to wait longer. */
export type Pace = 'usual' | 'slow';

/**
 * Makes a challenge (altcha, version 2) for one form. It is signed, so nothing of it is kept.
 *
 * The number that solves it is drawn beforehand, so that no visitor is ever so unlucky as to wait
 * long, and checking takes no work. It holds only after a while: no person fills in a form sooner,
 * and who says that their device is slow gains no time by it (and gets few such challenges, see
 * `app/rates.ts`).
 */
export function newChallenge(
  purpose: CaptchaPurpose,
  pace: Pace,
  {clock, random, secret, settings}: Surroundings,
): Promise<Challenge> {
  const {iterations, tries, wait: [wait, longWait] = [0, 0]} = settings.captcha;
  const [fewest, most] = tries;
  const slow = pace === 'slow';
  const now = clock.now().getTime();
  const pause = slow ? longWait : wait;
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: iterations,
    counter: slow
      ? newNumber(random, Math.ceil(fewest / EASIER), Math.ceil(most / EASIER))
      : newNumber(random, fewest, most),
    deriveKey,
    data: {
      for: purpose,
      from: now + pause,
      // Not altcha's own `expiresAt`, which it would check by the machine's clock and not by ours.
      expiresAt: now + CHALLENGE_LIFETIME,
      // The same as durations: the visitor's clock may be anywhere.
      wait: pause,
      lifetime: CHALLENGE_LIFETIME,
    },
    ...signingKeys(secret),
  });
}

/** The two keys that altcha signs a challenge and its solution with. */
export const signingKeys = (secret: string) => ({
  hmacSignatureSecret: `challenge:${secret}`,
  hmacKeySignatureSecret: `solution:${secret}`,
});
