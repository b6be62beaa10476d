import {errorName} from '../error-name.ts';
import {deliverOutbox} from '../mail/deliver.ts';
import type {Mailer} from '../mail/mail.ts';
import type {Surroundings} from '../surroundings.ts';

/** How often to look for mail that is due again, in milliseconds. */
const INTERVAL = 10_000;

/** The outbox being emptied, again and again. */
export interface OutboxLoop {
  /** Looks at once, for mail that has just been posted. */
  wake(): void;
  /** Ends when the mail that is on its way has been sent; the others stay in the outbox. */
  stop(): Promise<void>;
}

/** Delivers mail as it is posted, and what has to be tried again when it is due. */
export function startOutboxLoop(
  surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>,
  mailer: Mailer,
): OutboxLoop {
  let last: Promise<void> = Promise.resolve();
  let waiting = false;
  let stopping = false;

  const deliver = async () => {
    waiting = false;
    try {
      await deliverOutbox(surroundings, mailer, () => !stopping);
    } catch (error) {
      // The storage didn't answer; the mail is still in it, and the next look finds it.
      surroundings.log({what: 'outbox-unavailable', reason: errorName(error)});
    }
  };
  const wake = () => {
    // One look after the present one is enough, however many ask for it.
    if (waiting) return;
    waiting = true;
    last = last.then(deliver);
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
