import {createChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import {newNumber} from '../secrets/random.ts';
import type {Surroundings} from '../surroundings.ts';

/** How long a challenge can be answered, in milliseconds. */
export const CHALLENGE_LIFETIME = 10 * 60_000;

/**
 * Makes a challenge (altcha, version 2) for one form. It is signed, so nothing of it is kept.
 *
 * The number that solves it is drawn beforehand, so that no visitor is ever so unlucky as to wait
 * long, and checking takes no work.
 */
export function newChallenge(
  purpose: CaptchaPurpose,
  {clock, random, secret, settings}: Surroundings,
): Promise<Challenge> {
  const {iterations, tries} = settings.captcha;
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: iterations,
    counter: newNumber(random, ...tries),
    deriveKey,
    // Not altcha's own `expiresAt`, which it would check by the machine's clock and not by ours.
    data: {for: purpose, expiresAt: clock.now().getTime() + CHALLENGE_LIFETIME},
    ...signingKeys(secret),
  });
}

/** The two keys that altcha signs a challenge and its solution with. */
export const signingKeys = (secret: string) => ({
  hmacSignatureSecret: `challenge:${secret}`,
  hmacKeySignatureSecret: `solution:${secret}`,
});
