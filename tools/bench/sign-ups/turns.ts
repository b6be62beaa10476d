import {median} from '../median.ts';
import type {Contestant} from './contestant.ts';
import type {Crowd, Timing} from './timing.ts';
import {someVisitors} from './visitors.ts';

/** How often, and by how many. */
export interface Rounds extends Crowd {
  readonly runs: number;
  readonly signUps: number;
}

/** Times contestants in turn, so that a busy minute of the machine is everybody's. */
export async function timeInTurn(
  contestants: readonly Contestant[],
  {runs, signUps, ...crowd}: Rounds,
): Promise<readonly Timing[]> {
  const rounds = contestants.map(contestant => ({contestant, timings: new Array<Timing>()}));
  // One round more than is counted: what runs for the first time is still being compiled.
  for (let run = 0; run <= runs; run += 1) {
    for (const {contestant, timings} of rounds) {
      const timing = await contestant.time(await someVisitors(signUps), crowd);
      if (run > 0) timings.push(timing);
    }
  }
  return rounds.map(({timings}) => {
    const middle = (of: keyof Timing) => median(timings.map(timing => timing[of]));
    return {perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99')};
  });
}
