import type {Crowd, Timing} from './timing.ts';
import type {Visitor} from './visitors.ts';

/** What is timed. */
export interface Contestant {
  readonly name: string;
  /** Serves a crowd, and is at rest again afterwards. */
  readonly time: (visitors: readonly Visitor[], crowd: Crowd) => Promise<Timing>;
  readonly close: () => Promise<void>;
}
