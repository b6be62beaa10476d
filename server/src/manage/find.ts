import {fileAgain, fileAllAgain} from '../filing/file-again.ts';
import {choiceOf, isAhead} from '../sign-ups/choice.ts';
import type {Choice} from '../sign-ups/admission.ts';
import {seatsFor} from '../sign-ups/join.ts';
import {idIn} from '../sign-ups/manage-link.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';

/** What a link opens. */
export type Opened =
  | {
      readonly status: 'open';
      readonly signUp: SignUpRecord;
      /** Missing where the feeds no longer have the event. */
      readonly choice: Choice | undefined;
    }
  | {readonly status: 'refused'}
  | {readonly status: 'unavailable'};

/** Finds what a link is for. Nothing is changed: mail scanners follow links too. */
export async function openLink(token: string, surroundings: Surroundings): Promise<Opened> {
  const id = await idIn(token, surroundings);
  // It may have been made for an event, or a date, that goes by another id by now.
  if (id) await fileAllAgain(surroundings);
  const found = id && (await surroundings.store.transaction(({signUps}) => signUps.find(id)));
  if (!found) return {status: 'refused'};
  const finding = await surroundings.feeds.findEvent(found.event);
  if (finding.status === 'unavailable') return {status: 'unavailable'};
  const choice = finding.status === 'found' ? choiceOf(found, finding.entry) : undefined;
  return {status: 'open', signUp: found, choice};
}

/** Finds it once more, in the transaction that does something with it. */
export async function openAgain(
  tx: Transaction,
  {id}: Pick<SignUpRecord, 'id'>,
  choice: Choice | undefined,
  surroundings: Surroundings,
): Promise<Pick<Extract<Opened, {status: 'open'}>, 'signUp' | 'choice'> | undefined> {
  if (choice) await fileAgain(tx, choice.entry, surroundings);
  const signUp = await tx.signUps.find(id);
  return signUp && {signUp, choice: choice && choiceOf(signUp, choice.entry)};
}

/** Tells whether the contact can still do something with a sign-up. */
export const isOpen = (
  {status}: SignUpRecord,
  choice: Choice | undefined,
  surroundings: Surroundings,
): boolean => status !== 'cancelled' && (!choice || isAhead(choice, surroundings));

/** Tells the number on the waiting list; 0 for who isn't on it. */
export const positionOf = async (
  {signUps}: Transaction,
  {status, event, date, turn}: SignUpRecord,
): Promise<number> => (status === 'waiting' ? signUps.position(event, date, turn) : 0);

/** What one who is added gets: a place, a number of their own in line, or a part of this one's. */
export type Joins = 'place' | 'own-number' | 'same-number';

/** Tells what the next one gets who is added to a sign-up; nothing where nobody can be. */
export async function joinsAs(
  tx: Transaction,
  signUp: SignUpRecord,
  choice: Choice,
  surroundings: Surroundings,
): Promise<Joins | undefined> {
  const kept = signUp.participants.length - 1;
  const seats = await seatsFor(tx, signUp, {kept, added: 1}, choice, surroundings);
  if (seats === 'closed' || seats === 'full') return undefined;
  if (signUp.status === 'waiting') return 'same-number';
  return seats ? 'place' : 'own-number';
}
