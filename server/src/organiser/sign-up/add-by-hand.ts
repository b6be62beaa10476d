import type {SignUpRequest} from '../../../../src/contract/schema.ts';
import type {Choice} from '../../sign-ups/admission.ts';
import {fileAgain} from '../../filing/file-again.ts';
import {announceSignUp} from '../../sign-ups/announce.ts';
import {postMails} from '../../sign-ups/mails/post-mails.ts';
import {recordOf} from '../../sign-ups/record.ts';
import {freeReference} from '../../sign-ups/sign-up.ts';
import type {Surroundings} from '../../surroundings.ts';
import {tellingOf} from './telling.ts';
import {shortageFor, type Shortage} from './shortage.ts';

/** How an organiser signs someone up. */
export interface Adding {
  /** What to do where there is too little room; nothing is done while that isn't said. */
  readonly decision: 'over' | 'waiting' | undefined;
  /** The organiser's address. */
  readonly who: string;
  /** Whether the person gets a mail about it. */
  readonly mail: boolean;
  readonly surroundings: Surroundings;
}

/** What came of it. */
export type Added =
  | {readonly status: 'added'; readonly id: string}
  | {readonly status: 'short'; readonly shortage: Shortage};

/** Signs someone up on an organiser's word: without captcha, and when it is closed too. */
export async function addByHand(
  request: SignUpRequest,
  choice: Choice,
  {decision, who, mail, surroundings}: Adding,
): Promise<Added> {
  const {entry, date} = choice;
  return surroundings.store.transaction(async (tx): Promise<Added> => {
    await fileAgain(tx, entry, surroundings);
    const {lastTurn} = await tx.signUps.tally(entry.id, date?.id ?? '');
    const given = {
      status: decision === 'waiting' ? ('waiting' as const) : ('confirmed' as const),
      reference: await freeReference(tx, surroundings),
      turn: lastTurn + 1,
    };
    const signUp = recordOf(request, choice, given, surroundings);
    const wanted = {entry, date: signUp.date, participants: signUp.participants};
    const shortage = await shortageFor(tx, wanted);
    if (shortage && !decision) return {status: 'short', shortage};

    await tx.signUps.add(signUp);
    const detail = `people: ${signUp.participants.length}`;
    await announceSignUp(tx, {what: 'added-by-hand', who, detail}, signUp, surroundings);
    if (mail) await postMails(tx, await tellingOf(tx, signUp), signUp, choice, surroundings);
    return {status: 'added', id: signUp.id};
  });
}
