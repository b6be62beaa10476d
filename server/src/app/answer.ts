import type {Context} from 'hono';
import {IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import type * as z from 'zod';
import type {Surroundings} from '../surroundings.ts';
import {readBody} from './body.ts';
import {identityOf, type Accompaniment, type Identity} from './identity.ts';
import type {Outcome} from './outcome.ts';
import {problemResponse} from './problem-response.ts';

/** Answers the requests of one endpoint. */
export type Answer = (context: Context, surroundings: Surroundings) => Promise<Response>;

/** Puts an outcome into HTTP. */
export const respond = <T>(outcome: Outcome<T>, status = 200): Response =>
  outcome.ok ? Response.json(outcome.value, {status}) : problemResponse(outcome.refusal);

/** What a public POST asks for: the content of its body, done once however often it comes. */
export interface PublicPost<Content, Receipt> {
  readonly schema: z.ZodType<Content>;
  /** HTTP's number for done. */
  readonly status: number;
  readonly act: (
    content: Content,
    identity: Identity,
    surroundings: Surroundings,
  ) => Promise<Outcome<Receipt>>;
}

/** Answers a public POST: reads it, knows it again when it comes twice, and does what it asks. */
export function answerPost<Content extends Accompaniment, Receipt>({
  schema,
  status,
  act,
}: PublicPost<Content, Receipt>): Answer {
  return async ({req}, surroundings) => {
    const reading = await readBody(req.raw, schema);
    if (!reading.ok) {
      return problemResponse({kind: 'invalid', fields: reading.fields}, reading.status);
    }
    const identity = await identityOf(req.path, req.header(IDEMPOTENCY_KEY), reading.value);
    if (!identity.ok) return respond(identity);
    const outcome = await act(reading.value, identity.value, surroundings);
    if (outcome.ok) surroundings.mailWaits();
    return respond(outcome, status);
  };
}
