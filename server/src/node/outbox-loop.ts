import {errorName} from '../error-name.ts';
import {deliverOutbox} from '../mail/deliver.ts';
import type {Mailer} from '../mail/mail.ts';
import type {Surroundings} from '../surroundings.ts';
import {startWokenLoop, type WokenLoop} from './woken-loop.ts';

/** The outbox being emptied, again and again. */
export type OutboxLoop = WokenLoop;

/** Delivers mail as it is posted, and what has to be tried again when it is due. */
export const startOutboxLoop = (
  surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>,
  mailer: Mailer,
): OutboxLoop =>
  startWokenLoop(async goesOn => {
    try {
      await deliverOutbox(surroundings, mailer, goesOn);
    } catch (error) {
      // The storage didn't answer; the mail is still in it, and the next look finds it.
      surroundings.log({what: 'outbox-unavailable', reason: errorName(error)});
    }
  });
