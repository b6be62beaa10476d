import {fileAgain} from '../../filing/file-again.ts';
import {cancelSignUp} from '../../sign-ups/cancel.ts';
import {choiceOf} from '../../sign-ups/choice.ts';
import {offerFreePlaces} from '../../sign-ups/offers.ts';
import type {Surroundings} from '../../surroundings.ts';
import type {FoundSignUp} from './find.ts';

/**
 * Cancels a sign-up on an organiser's word.
 *
 * @param mail - Whether its people get a mail about it.
 * @param who - The organiser's address.
 */
export const cancelByHand = (
  {signUp: {id}, entry}: Pick<FoundSignUp, 'signUp' | 'entry'>,
  mail: boolean,
  who: string,
  surroundings: Surroundings,
): Promise<void> =>
  surroundings.store.transaction(async tx => {
    if (entry) await fileAgain(tx, entry, surroundings);
    const signUp = await tx.signUps.find(id);
    if (!signUp) return;
    const choice = entry && choiceOf(signUp, entry);
    await cancelSignUp(tx, signUp, mail ? choice : undefined, who, surroundings);
    // Also where nobody is written to, the places are for those who wait.
    if (choice) await offerFreePlaces(tx, choice, surroundings);
  });
