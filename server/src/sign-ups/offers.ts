import type {EventEntry} from '../../../src/feed/model.ts';
import {capacityOf} from '../../../src/programme/capacity.ts';
import {sessionsOf} from '../../../src/programme/sessions.ts';
import {fileAgain} from '../filing/file-again.ts';
import {tallyOn} from '../filing/lost-dates.ts';
import {sessionTallyOn} from '../filing/session-tally.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {beginningOf, choiceOf, isAhead} from './choice.ts';
import {postMails} from './mails/post-mails.ts';
import {shareSessions} from './session-places.ts';

const HOUR = 60 * 60_000;

/** What no party is larger than. */
const ANY_SIZE = 1_000_000;

/**
 * Holds each place that is free for the next in line who fits into it, and writes to them. Whoever
 * has places to give back calls this in the same transaction.
 */
export async function offerFreePlaces(
  tx: Transaction,
  choice: Choice,
  surroundings: Surroundings,
): Promise<void> {
  if (!isAhead(choice, surroundings)) return;
  const {entry, date} = choice;
  const capacity = capacityOf(date);
  await fileAgain(tx, entry, surroundings);
  for (;;) {
    const {confirmed, offered} = await tallyOn(tx, entry.id, date?.id ?? '');
    const free = capacity === undefined ? ANY_SIZE : capacity - confirmed - offered;
    if (free <= 0) return;
    const next = await tx.signUps.firstWaiting(entry.id, date?.id ?? '', free);
    if (!next) return;
    await offer(tx, next, choice, surroundings);
  }
}

async function offer(
  tx: Transaction,
  signUp: SignUpRecord,
  {entry, date}: Choice,
  surroundings: Surroundings,
) {
  const tally = await sessionTallyOn(tx, entry.id, date?.id ?? '');
  // A place is worth more than a session: whose sessions are full by now may choose others.
  const {people, lost} = shareSessions(signUp.participants, entry, tally);
  const now = surroundings.clock.now().getTime();
  const begins = beginningOf(entry, date, surroundings);
  const hours = entry.registration?.offerHours ?? DEFAULT_OFFER_HOURS;
  const offered: SignUpRecord = {
    ...signUp,
    status: 'offered',
    participants: people,
    offerEndsAt: new Date(offerEnd(now, hours, begins)).toISOString(),
    version: signUp.version + 1,
  };
  await tx.signUps.update(offered);
  await announceSignUp(tx, {what: 'offered', who: 'server'}, offered, surroundings);
  const names = sessionsOf(entry)
    .filter(({id}) => lost.some(({session}) => session === id))
    .map(({item}) => item.name);
  const choice = choiceOf(offered, entry) ?? {entry, date, offer: undefined};
  await postMails(tx, {kind: 'offered', lost: names}, offered, choice, surroundings);
}

const DEFAULT_OFFER_HOURS = 48;

/** A place is held for so many hours, and never longer than until it begins. */
export const offerEnd = (now: number, hours: number, begins: number | undefined): number =>
  Math.min(now + hours * HOUR, begins !== undefined && begins > now ? begins : Infinity);

/**
 * Takes an offer back that nobody answered in time, and makes the next one. Who didn't answer is
 * off the list: asked again and again, they would hold up a place for days each time, and those
 * behind them with it. The mail says how to come back.
 *
 * @param entry - Missing where the feed no longer has the event.
 */
export async function lapseOffer(
  tx: Transaction,
  signUp: SignUpRecord,
  entry: EventEntry | undefined,
  surroundings: Surroundings,
): Promise<void> {
  const lapsed: SignUpRecord = {
    ...signUp,
    status: 'cancelled',
    offerEndsAt: undefined,
    cancelledAt: surroundings.clock.now().toISOString(),
    version: signUp.version + 1,
  };
  await tx.signUps.update(lapsed);
  await announceSignUp(tx, {what: 'offer-lapsed', who: 'server'}, lapsed, surroundings);
  const choice = entry && choiceOf(lapsed, entry);
  if (!choice) return;
  await postMails(tx, {kind: 'offer-lapsed'}, lapsed, choice, surroundings);
  await offerFreePlaces(tx, choice, surroundings);
}
