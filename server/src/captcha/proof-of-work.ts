import {verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import type {UsedCaptcha} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import {signingKeys} from './challenge.ts';

const PayloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      // Always there in our own challenges; without it, altcha would do the work itself.
      keySignature: z.string(),
      data: z
        .object({for: z.string(), from: z.number(), expiresAt: z.number()})
        .catchall(z.union([z.string(), z.number()])),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({counter: z.number(), derivedKey: z.string()}),
});

/**
 * Checks a proof of work: that it is ours, for this form, right, and neither too late nor sooner
 * than a person could. Whether it has been used before is for the transaction to find out.
 *
 * @param payload - As the visitor's browser sent it: base64 of JSON.
 * @returns What to keep when it is used, or nothing when it doesn't hold.
 */
export async function checkWork(
  payload: string,
  purpose: CaptchaPurpose,
  {clock, secret}: Pick<Surroundings, 'clock' | 'secret'>,
): Promise<UsedCaptcha | undefined> {
  const parsed = PayloadSchema.safeParse(decode(payload));
  if (!parsed.success) return undefined;
  const {challenge, solution} = parsed.data;
  const {data} = challenge.parameters;
  const now = clock.now().getTime();
  if (data.for !== purpose || data.from > now || data.expiresAt <= now) return undefined;
  const {verified} = await verifySolution({
    challenge,
    solution,
    deriveKey,
    ...signingKeys(secret),
  });
  return verified
    ? {id: challenge.signature, expiresAt: new Date(data.expiresAt).toISOString()}
    : undefined;
}

function decode(payload: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(payload), character => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
