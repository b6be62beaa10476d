import {IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import {digestOf} from '../secrets/digest.ts';
import type {Transaction} from '../storage/store.ts';
import {granted, refused, type Outcome} from './outcome.ts';

/** How long a retry is known as one, in milliseconds. */
const MEMORY = 24 * 60 * 60_000;

const LONGEST_KEY = 200;

/** By what a request is known when it comes again. */
export interface Identity {
  /** Hash of endpoint and key. */
  readonly key: string;
  /** Hash of what is asked. */
  readonly request: string;
}

/** What of a request may differ between a try and a retry. */
export interface Accompaniment {
  readonly captcha: string;
  readonly website?: string | undefined;
}

/**
 * Works out by what a request is known when it comes again.
 *
 * @param key - The Idempotency-Key as it came.
 * @param request - Its captcha doesn't count: who has waited long for an answer may have had to
 *   solve a new one.
 */
export async function identityOf(
  endpoint: string,
  key: string | undefined,
  request: Accompaniment,
): Promise<Outcome<Identity>> {
  if (!key) return refused('invalid', [{field: IDEMPOTENCY_KEY, fault: 'missing'}]);
  if (key.length > LONGEST_KEY) {
    return refused('invalid', [{field: IDEMPOTENCY_KEY, fault: 'too-long'}]);
  }
  return granted({
    key: await digestOf(`${endpoint} ${key}`),
    request: await digestOf(JSON.stringify({...request, captcha: undefined, website: undefined})),
  });
}

/**
 * Finds the answer that was given to the same request before.
 *
 * @returns Nothing when it is new; the answer's JSON, or `key-reused` when something else was
 *   asked under the same key.
 */
export async function earlierAnswer(
  {answers}: Transaction,
  {key, request}: Identity,
  now: Date,
): Promise<Outcome<string> | undefined> {
  const answer = await answers.find(key, now.toISOString());
  if (!answer) return undefined;
  return answer.request === request ? granted(answer.body) : refused('key-reused');
}

/** Keeps an answer for the retries of its request. */
export const keepAnswer = (
  {answers}: Transaction,
  {key, request}: Identity,
  answer: unknown,
  now: Date,
): Promise<void> =>
  answers.add({
    key,
    request,
    body: JSON.stringify(answer),
    expiresAt: new Date(now.getTime() + MEMORY).toISOString(),
  });
