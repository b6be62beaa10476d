/** How often to look for what is due again, in milliseconds. */
const INTERVAL = 10_000;

/** Some work being done again and again. */
export interface WokenLoop {
  /** Looks at once, for what has just come. */
  wake(): void;
  /** Ends when what is under way is done; what waits stays where it is. */
  stop(): Promise<void>;
}

/**
 * Does some work at once, whenever it is woken, and every ten seconds; never twice at a time.
 *
 * @param work - Never rejects; asks between its parts whether it is to go on.
 */
export function startWokenLoop(work: (goesOn: () => boolean) => Promise<void>): WokenLoop {
  let last: Promise<void> = Promise.resolve();
  let waiting = false;
  let stopping = false;

  const look = () => {
    waiting = false;
    return work(() => !stopping);
  };
  const wake = () => {
    // One look after the present one is enough, however many ask for it.
    if (waiting) return;
    waiting = true;
    last = last.then(look);
  };
  const timer = setInterval(wake, INTERVAL);
  wake();

  return {
    wake,
    stop: () => {
      clearInterval(timer);
      stopping = true;
      return last;
    },
  };
}
