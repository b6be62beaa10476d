import assert from 'node:assert/strict';
import {createHmac, timingSafeEqual} from 'node:crypto';
import type {Received} from './a-receiver.ts';

/** How far the clocks of sender and receiver may be apart, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** What a webhook was told. */
export interface Told {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads a call as the libraries of Standard Webhooks 1.0 do: only when it is recent, and one of its
 * signatures is right.
 *
 * @param secret - `whsec_` and the key in base64.
 * @param now - By the receiver's clock.
 * @throws When it could be anyone's.
 */
export function verified({headers, body}: Received, secret: string, now: Date): Told {
  const id = headerOf(headers['webhook-id']);
  const timestamp = headerOf(headers['webhook-timestamp']);
  const signatures = headerOf(headers['webhook-signature']);
  const age = now.getTime() - Number(timestamp) * 1000;
  assert.ok(Math.abs(age) <= TOLERANCE, `It is ${age} ms old.`);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const isRight = (signature: string) => {
    const [version, code = ''] = signature.split(',');
    const given = Buffer.from(code, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  };
  assert.ok(signatures.split(' ').some(isRight), 'No signature is right.');
  return JSON.parse(body) as Told;
}

const headerOf = (value: string | string[] | undefined) => {
  assert.equal(typeof value, 'string');
  return String(value);
};
