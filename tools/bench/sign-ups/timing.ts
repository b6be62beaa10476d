/** How fast a crowd was served. */
export interface Timing {
  readonly perSecond: number;
  /** How long half of them waited at the most, in milliseconds. */
  readonly p50: number;
  /** How long all but the slowest hundredth waited at the most, in milliseconds. */
  readonly p99: number;
}

/** The crowd in front of a contestant. */
export interface Crowd {
  /** How many ask at the same time; each asks again when answered. */
  readonly atOnce: number;
  /** After so long nobody asks any more, in milliseconds. */
  readonly longest: number;
}

/** Serves all that wait, so many at once, and tells how long that took. */
export async function timeCrowd<T>(
  waiting: readonly T[],
  {atOnce, longest}: Crowd,
  serve: (one: T) => Promise<void>,
): Promise<Timing> {
  const queue = waiting.values();
  const waits: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      // They share the queue: whoever is free takes the next.
      for (const one of queue) {
        const asked = performance.now();
        await serve(one);
        waits.push(performance.now() - asked);
        if (asked - began > longest) return;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  waits.sort((one, other) => one - other);
  const share = (of: number) => waits[Math.ceil(waits.length * of) - 1] ?? NaN;
  return {perSecond: waits.length / seconds, p50: share(0.5), p99: share(0.99)};
}
