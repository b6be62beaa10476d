import type {EventEntry} from '../../../../src/feed/model.ts';
import {namesOf, type EventNames} from '../../filing/names.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {entryOf} from '../events/overview.ts';
import type {SignedInVisit} from '../visit.ts';

/** A sign-up and its event. */
export interface FoundSignUp {
  readonly signUp: SignUpRecord;
  /** Missing when the feed has the event no longer. */
  readonly entry: EventEntry | undefined;
  readonly names: EventNames;
}

/** Finds the sign-up that an address names. */
export async function findSignUp({
  surroundings,
  param,
}: SignedInVisit): Promise<FoundSignUp | undefined> {
  const {store} = surroundings;
  const found = await store.transaction(async tx => {
    const signUp = await tx.signUps.find(param('id'));
    return signUp && {signUp, names: await namesOf(tx, signUp.event)};
  });
  return found && {...found, entry: await entryOf(found.signUp.event, surroundings)};
}
