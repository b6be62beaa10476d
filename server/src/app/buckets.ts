import type {Clock} from '../surroundings.ts';

/** How often something may be done: so many at once, and so many more each minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  readonly left: number;
  /** When it was counted, in milliseconds. */
  readonly at: number;
  /** When it will be full, and need not be remembered. */
  readonly fullAt: number;
}

/** So many are remembered before those that are full again are thrown away. */
const CROWD = 10_000;

/** Keeps token buckets in memory. */
export function createBuckets(clock: Clock) {
  const buckets = new Map<string, Bucket>();
  return {
    /** Takes one from a bucket. The answer is 0, or in how many seconds there is one again. */
    take(key: string, {burst, perMinute}: Rate): number {
      const now = clock.now().getTime();
      const perMillisecond = perMinute / 60_000;
      const known = buckets.get(key);
      const left = known ? Math.min(burst, known.left + (now - known.at) * perMillisecond) : burst;
      if (left < 1) return Math.ceil((1 - left) / perMillisecond / 1_000);
      if (buckets.size >= CROWD) throwAwayFull(buckets, now);
      buckets.set(key, {
        left: left - 1,
        at: now,
        fullAt: now + (burst - left + 1) / perMillisecond,
      });
      return 0;
    },
  };
}

function throwAwayFull(buckets: Map<string, Bucket>, now: number) {
  for (const [key, {fullAt}] of buckets) if (fullAt <= now) buckets.delete(key);
}
