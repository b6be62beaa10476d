import type {Person} from '../people/person-values.ts';
import type {SignedInVisit} from '../visit.ts';
import {logChange} from '../../sign-ups/announce.ts';

/** Someone who has come, or hasn't after all. */
export interface Marked {
  readonly person: Person;
  readonly hasArrived: boolean;
}

/** Marks one person as arrived, or not; nothing when the sign-up is gone, or has no place. */
export function markArrived(
  form: URLSearchParams,
  {surroundings, session}: SignedInVisit,
): Promise<Marked | undefined> {
  const hasArrived = form.get('arrived') === 'yes';
  const index = Number(form.get('person'));
  return surroundings.store.transaction(async tx => {
    const signUp = await tx.signUps.find(form.get('sign-up') ?? '');
    const participant = signUp?.participants[index];
    if (!signUp || !participant || signUp.status !== 'confirmed') return undefined;
    const marked = {
      ...participant,
      arrivedAt: hasArrived
        ? (participant.arrivedAt ?? surroundings.clock.now().toISOString())
        : undefined,
    };
    const person = {signUp, participant: marked, index};
    // Two at the door may press at once: what is so already is not logged again.
    if (hasArrived === (participant.arrivedAt !== undefined)) return {person, hasArrived};
    const participants = signUp.participants.map((one, place) => (place === index ? marked : one));
    await tx.signUps.update({...signUp, participants});
    const change = {
      what: hasArrived ? ('arrived' as const) : ('not-arrived' as const),
      who: session.email,
    };
    await logChange(tx, change, {signUp: signUp.id, event: signUp.event}, surroundings);
    return {person, hasArrived};
  });
}
