import type {EventEntry} from '../../../../src/feed/model.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {entryOf} from '../events/overview.ts';
import type {SignedInVisit} from '../visit.ts';

/** A sign-up and its event. */
export interface FoundSignUp {
  readonly signUp: SignUpRecord;
  /** Missing when the feed has the event no longer. */
  readonly entry: EventEntry | undefined;
}

/** Finds the sign-up that an address names. */
export async function findSignUp({
  surroundings,
  param,
}: SignedInVisit): Promise<FoundSignUp | undefined> {
  const {store} = surroundings;
  const signUp = await store.transaction(({signUps}) => signUps.find(param('id')));
  return signUp && {signUp, entry: await entryOf(signUp.event, surroundings)};
}
