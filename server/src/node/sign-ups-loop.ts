import {errorName} from '../error-name.ts';
import {doWhatIsDue} from '../sign-ups/due.ts';
import type {Surroundings} from '../surroundings.ts';

/** How often to look for what is due, in milliseconds. */
const INTERVAL = 60_000;

/** The sign-ups being looked after, again and again. */
export interface SignUpsLoop {
  /** Ends when what has been begun is done. */
  stop(): Promise<void>;
}

/** Makes the waiting list move, reminds, tells and erases, also where nobody asks for anything. */
export function startSignUpsLoop(surroundings: Surroundings): SignUpsLoop {
  const work = async () => {
    try {
      await doWhatIsDue(surroundings);
    } catch (error) {
      // It is still due at the next look.
      surroundings.log({what: 'sign-ups-unattended', reason: errorName(error)});
    }
  };
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The next look waits for this one, however long that takes.
  const round = async () => {
    await work();
    if (!stopped) timer = setTimeout(begin, INTERVAL);
  };
  let last: Promise<void> = Promise.resolve();
  const begin = () => {
    last = round();
  };
  begin();

  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return last;
    },
  };
}
