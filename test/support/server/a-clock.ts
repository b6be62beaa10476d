import type {Clock} from '../../../server/src/surroundings.ts';

/** A clock that stands until it is moved. */
export interface TestClock extends Clock {
  advance(step: {readonly minutes?: number; readonly hours?: number; readonly days?: number}): void;
}

/** Makes a clock that stands at an instant. */
export function aClock(instant: string): TestClock {
  let now = Date.parse(instant);
  return {
    now: () => new Date(now),
    advance({minutes = 0, hours = 0, days = 0}) {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}
