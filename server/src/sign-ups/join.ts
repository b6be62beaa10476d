import type {SignUpRequest} from '../../../src/contract/schema.ts';
import {tallyOn} from '../filing/lost-dates.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {admit, type Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {clockOf} from './choice.ts';
import {postMails} from './mails/post-mails.ts';
import {remainingOf} from './places.ts';
import {recordOf} from './record.ts';
import {freeReference} from './sign-up.ts';

/** How many come along with a sign-up: of those who did before, and besides. */
export interface Party {
  readonly kept: number;
  readonly added: number;
}

/** Someone for whom there was no place. */
export interface InLine {
  readonly name: string;
  /** The number on the waiting list. */
  readonly position: number;
}

/**
 * Tells how many of those who are added get what the sign-up has: a place, or a part of its number
 * in line. The others wait; where nobody can, or where it is too late, none is added.
 */
export async function seatsFor(
  tx: Transaction,
  {participants, status, event, date}: SignUpRecord,
  {kept, added}: Party,
  choice: Choice,
  surroundings: Surroundings,
): Promise<number | 'closed' | 'full'> {
  if (!added) return 0;
  const {offers, registration} = choice.entry;
  if (offers.length && offers.every(({soldOut}) => soldOut)) return 'full';
  const tally = await tallyOn(tx, event, date);
  const freed = participants.length - 1 - kept;
  const admission = admit(choice, added - freed, tally, clockOf(choice.entry, surroundings));
  if (!admission.ok) return admission.refusal.kind === 'full' ? 'full' : 'closed';
  if (status === 'waiting') return added;
  const room = (remainingOf(choice.date, tally) ?? Infinity) + freed;
  return added > room && !registration?.waitingList ? 'full' : Math.min(added, room);
}

/**
 * Puts one who was to come along on the waiting list, with a sign-up of their own: a place that
 * becomes free is offered to them alone, at their own address or the contact's.
 *
 * @param asked - The sign-up that they were to be part of, as it is asked for.
 */
export async function enterLine(
  tx: Transaction,
  {name, email, offer, sessions, answers = {}}: SignUpRequest['people'][number],
  asked: SignUpRequest,
  signUp: SignUpRecord,
  choice: Choice,
  who: string,
  surroundings: Surroundings,
): Promise<InLine> {
  const tally = await tallyOn(tx, signUp.event, signUp.date);
  const contact = {...asked.contact, name, email: email ?? asked.contact.email};
  const own = {...asked, contact, people: [], sessions, answers};
  const price = choice.entry.offers.find(({id}) => id === (offer ?? signUp.offer));
  const reference = await freeReference(tx, surroundings);
  const given = {status: 'waiting', reference, turn: tally.lastTurn + 1} as const;
  const record = {
    ...recordOf(own, {...choice, offer: price}, given, surroundings),
    // Agreed to by who signed them up, and when that was.
    consents: signUp.consents,
  };
  await tx.signUps.add(record);
  await announceSignUp(tx, {what: 'signed-up', who}, record, surroundings);
  const position = tally.waitingSignUps + 1;
  await postMails(tx, {kind: 'waiting', position}, record, choice, surroundings);
  return {name, position};
}
