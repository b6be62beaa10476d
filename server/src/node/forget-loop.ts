import {errorName} from '../error-name.ts';
import type {Surroundings} from '../surroundings.ts';

/** How often to look for what has expired, in milliseconds. */
const INTERVAL = 60 * 60_000;

/** What has expired being forgotten, again and again. */
export interface ForgetLoop {
  /** Ends when what has been begun is done. */
  stop(): Promise<void>;
}

/** Forgets what has expired on time, also where nobody signs up for weeks. */
export function startForgetLoop({
  store,
  clock,
  log,
}: Pick<Surroundings, 'store' | 'clock' | 'log'>): ForgetLoop {
  const forget = async () => {
    try {
      await store.transaction(tx => tx.forgetExpired(clock.now().toISOString()));
    } catch (error) {
      // It is still there for the next look.
      log({what: 'storage-unavailable', reason: errorName(error)});
    }
  };
  let last = forget();
  const timer = setInterval(() => {
    last = last.then(forget);
  }, INTERVAL);

  return {
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}
