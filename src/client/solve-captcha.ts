import type {Challenge} from 'altcha-lib';
import {ENDPOINTS, type CaptchaPurpose} from '../contract/endpoints.ts';
import {isFields} from '../feed/read/values.ts';
import {failed, type FormAnswer} from './send-form.ts';
import {serverAddress} from './server-address.ts';

/** A solved captcha as the server takes it, or why there is none. */
export type CaptchaAnswer = FormAnswer<string>;

/** The most work in one try that a visitor is asked for, in iterations; our server's is 500. */
const MOST_COST = 100_000;

/** In bytes; more of them take more work each. */
const LONGEST_KEY = 64;

/**
 * Fetches a captcha (altcha's proof of work) and solves it, which takes about a second and leaves
 * the page free meanwhile.
 *
 * @param api - The server's address; may be relative to the page.
 * @returns Altcha's payload, base64 of JSON. Never throws.
 */
export async function solveCaptcha(
  api: string,
  purpose: CaptchaPurpose,
  signal: AbortSignal,
): Promise<CaptchaAnswer> {
  // Pages without https have no crypto to solve it with.
  if (!isSecureContext) return failed('insecure');
  const address = serverAddress(api, `${ENDPOINTS.challenge}?for=${purpose}`);
  if (!address) return failed('unreachable');
  try {
    // Asked for together: what is to be solved, and what solves it.
    const [response, {solve}] = await Promise.all([
      fetch(address, {credentials: 'omit', cache: 'no-store', signal}),
      import('./captcha-solver.ts'),
    ]);
    const challenge: unknown = await response.json();
    if (response.status === 429) return failed('too-many');
    if (!isChallenge(challenge)) return failed('unavailable');
    const solution = await solve(challenge, signal);
    return solution
      ? {ok: true, receipt: btoa(JSON.stringify({challenge, solution}))}
      : failed('unavailable');
  } catch {
    return failed('unreachable');
  }
}

function isChallenge(json: unknown): json is Challenge {
  const parameters = isFields(json) && json['parameters'];
  return (
    isFields(parameters) &&
    ['algorithm', 'nonce', 'salt', 'keyPrefix'].every(
      name => typeof parameters[name] === 'string',
    ) &&
    isWithin(MOST_COST, parameters['cost']) &&
    isWithin(LONGEST_KEY, parameters['keyLength'])
  );
}

const isWithin = (most: number, value: unknown) =>
  typeof value === 'number' && value > 0 && value <= most;
