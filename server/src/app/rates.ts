import type {MiddlewareHandler} from 'hono';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {hexOf} from '../secrets/digest.ts';
import {hmacOf} from '../secrets/hmac.ts';
import type {Surroundings} from '../surroundings.ts';
import {basePathOf} from './address.ts';
import {createBuckets, type Rate} from './buckets.ts';
import {problemResponse} from './problem-response.ts';

/** What is limited, and how often one visitor's network, and all together, may have it. */
interface Limit {
  readonly name: string;
  readonly each: Rate;
  readonly all?: Rate;
}

// Wide, as a whole town hall may come from one address.
const CHALLENGES: Limit = {name: 'challenge', each: {burst: 300, perMinute: 120}};
// Less work to solve, so fewer, and few in all: who lies about their device soon gets the usual.
const EASY: Limit = {
  name: 'easy',
  each: {burst: 30, perMinute: 4},
  all: {burst: 600, perMinute: 120},
};
// A program reads one in some; six in a minute are no way into a mailing list.
const DOORS: Limit = {
  name: 'door',
  each: {burst: 30, perMinute: 6},
  all: {burst: 600, perMinute: 120},
};
const SOUNDS: Limit = {name: 'sound', each: {burst: 60, perMinute: 12}};
const POSTS: Limit = {name: 'post', each: {burst: 120, perMinute: 60}};

/**
 * Refuses who comes too often, and says when to come again. Where visitors come from is kept only
 * as a hash with the day in it, in this process's memory, for as long as its bucket isn't full
 * again; each process counts for itself.
 */
export function rateLimited(surroundings: Surroundings): MiddlewareHandler {
  const {clock, secret, settings, clientOf} = surroundings;
  const buckets = createBuckets(clock);
  const base = basePathOf(settings);
  return async ({req}, next) => {
    const limit = limitOf(req.method, req.path.slice(base.length + 1), req.query('pace'));
    if (!limit) return next();
    const client = clientOf?.(req.raw);
    const day = clock.now().toISOString().slice(0, 10);
    const own = client
      ? buckets.take(await keyOf(`${limit.name} ${day} ${client}`, secret), limit.each)
      : 0;
    // Who is refused anyway takes nothing from the others: one network can't shut the door for all.
    const retryAfter = own || (limit.all ? buckets.take(limit.name, limit.all) : 0);
    return retryAfter ? problemResponse({kind: 'too-many', retryAfter}) : next();
  };
}

const keyOf = async (text: string, secret: string) => hexOf(await hmacOf(secret, text));

function limitOf(method: string, path: string, pace: string | undefined): Limit | undefined {
  if (method === 'POST') return POSTS;
  switch (path) {
    case ENDPOINTS.challenge:
      return pace === 'slow' ? EASY : CHALLENGES;
    case ENDPOINTS.door:
      return DOORS;
    case ENDPOINTS.doorSound:
      return SOUNDS;
    default:
      return undefined;
  }
}
