import type {Challenge} from 'altcha-lib';
import {ENDPOINTS, type CaptchaPurpose} from '../contract/endpoints.ts';
import {toJson} from '../contract/to-json.ts';
import {isFields} from '../feed/read/values.ts';
import {failed, type FormAnswer} from './form-answer.ts';
import {loadModule} from './load-module.ts';
import {serverAddress} from './server-address.ts';

/** A solved captcha, and between when the server takes it, in milliseconds of this machine's clock. */
export interface Proof {
  /** As the server takes it: altcha's payload, base64 of JSON. */
  readonly payload: string;
  readonly ripeAt: number;
  readonly staleAt: number;
}

/** A solved captcha, or why there is none. */
export type CaptchaAnswer = FormAnswer<Proof>;

/** The most work in one try that a visitor is asked for, in iterations; our server's is 500. */
const MOST_COST = 100_000;

/** In bytes; more of them take more work each. */
const LONGEST_KEY = 64;

/** Sooner than it expires, and later than it is ripe, by so many milliseconds for the way. */
const MARGIN = {stale: 60_000, ripe: 200} as const;

/** How long a challenge holds where the server doesn't say, in milliseconds. */
const USUAL_LIFETIME = 10 * 60_000;

/** After so long a silence the server counts as out of reach, in milliseconds. */
const PATIENCE = 30_000;

/** No server's challenge keeps a visitor waiting longer, in milliseconds. */
const LONGEST_WAIT = 20_000;

/**
 * Fetches a captcha (altcha's proof of work) and solves it, which takes about a second and leaves
 * the page free meanwhile. A device that would take longer than a few asks for less work.
 *
 * @param api - The server's address; may be relative to the page.
 * @returns Never throws.
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
    const [usual, {solve}] = await Promise.all([
      ask(address),
      loadModule(() => import('./captcha-solver.ts')),
    ]);
    if (!usual.ok) return usual;
    const work = await solve(usual.receipt, signal, true);
    if (work !== 'too-slow') return proofOf(usual.receipt, work);
    const eased = await ask(`${address}&pace=slow`);
    const {receipt} = eased.ok ? eased : usual;
    return proofOf(receipt, await solve(receipt, signal, false));
  } catch {
    return failed('unreachable');
  }
}

/** A challenge, and between when the server made it. */
type Asked = Challenge & {readonly askedAt: number; readonly cameAt: number};

async function ask(address: string): Promise<FormAnswer<Asked>> {
  const askedAt = Date.now();
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, {credentials: 'omit', cache: 'no-store', signal});
  const challenge: unknown = await response.json();
  if (response.status === 429) return failed('too-many');
  return isChallenge(challenge)
    ? {ok: true, receipt: {...challenge, askedAt, cameAt: Date.now()}}
    : failed('unavailable');
}

function proofOf({askedAt, cameAt, ...challenge}: Asked, solution: unknown): CaptchaAnswer {
  if (!solution || solution === 'too-slow') return failed('unavailable');
  const {wait = 0, lifetime = USUAL_LIFETIME} = challenge.parameters.data ?? {};
  const pause = Math.min(Number(wait) || 0, LONGEST_WAIT);
  return {
    ok: true,
    receipt: {
      payload: btoa(toJson({challenge, solution})),
      ripeAt: pause ? cameAt + pause + MARGIN.ripe : 0,
      staleAt: askedAt + (Number(lifetime) || 0) - MARGIN.stale,
    },
  };
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
