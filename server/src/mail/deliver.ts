import {errorName} from '../error-name.ts';
import type {OutgoingMail} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import {MailSchema, type Delivery, type Mailer} from './mail.ts';

const MINUTE = 60_000;

/** For so long a mail belongs to who took it; after a crash in between it is taken again. */
const LEASE = 10 * MINUTE;

const LONGEST_WAIT = 240 * MINUTE;

/** With the waits between them that is about a day and a half. */
const MOST_ATTEMPTS = 16;

type Needs = Pick<Surroundings, 'store' | 'clock' | 'log'>;

/**
 * Sends all mail that is due, one after the other. What can't be sent is tried again later, at
 * growing intervals, and in the end given up and removed; after a crash a mail may be sent twice, but none is lost.
 *
 * @param goesOn - Is asked after each mail; what is left waits in the outbox when it says no.
 * @returns How many were sent.
 */
export async function deliverOutbox(
  surroundings: Needs,
  mailer: Mailer,
  goesOn: () => boolean = () => true,
): Promise<number> {
  let sent = 0;
  do {
    const waiting = await take(surroundings);
    if (!waiting) return sent;
    if (await deliver(waiting, surroundings, mailer)) sent += 1;
  } while (goesOn());
  return sent;
}

/** Takes the mail that has been due longest, so that nobody else does. */
const take = ({store, clock}: Needs): Promise<OutgoingMail | undefined> =>
  store.transaction(async ({outbox}) => {
    const now = clock.now();
    const due = await outbox.firstDue(now.toISOString());
    if (due) await outbox.postpone(due.id, due.attempts + 1, later(now, LEASE));
    return due && {...due, attempts: due.attempts + 1};
  });

async function deliver(
  {id, mail, attempts}: OutgoingMail,
  {store, clock, log}: Needs,
  mailer: Mailer,
): Promise<boolean> {
  const delivery = await tryToSend(mailer, mail, id);
  if (delivery.sent) {
    // What has arrived is the visitor's own; nobody here needs it any more.
    await store.transaction(({outbox}) => outbox.remove(id));
    return true;
  }
  const {reason} = delivery;
  const givenUp = attempts >= MOST_ATTEMPTS;
  const dueAt = later(clock.now(), waitAfter(attempts));
  await store.transaction(({outbox}) =>
    givenUp ? outbox.remove(id) : outbox.postpone(id, attempts, dueAt),
  );
  log({what: givenUp ? 'mail-given-up' : 'mail-delayed', id, attempts, reason});
  return false;
}

/** Whatever goes wrong with one mail is no reason not to send the others. */
async function tryToSend(mailer: Mailer, mail: string, id: string): Promise<Delivery> {
  try {
    return await mailer.send(MailSchema.parse(JSON.parse(mail)), id);
  } catch (error) {
    return {sent: false, reason: errorName(error)};
  }
}

const later = (now: Date, wait: number) => new Date(now.getTime() + wait).toISOString();

/** Gives how long to wait after so many attempts, in milliseconds: 1, 2, 4 … minutes. */
const waitAfter = (attempts: number) => Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_WAIT);
