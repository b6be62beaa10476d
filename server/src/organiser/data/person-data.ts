import {emailKey} from '../../mail/email-key.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Surroundings} from '../../surroundings.ts';
import {subscriberData, type SubscriberData} from '../../subscriptions/person.ts';

/** Where a person is found. */
export interface PersonData {
  /** Those that they made, or are part of. */
  readonly signUps: readonly SignUpRecord[];
  readonly newsletter: SubscriberData;
}

/** Finds all that is kept of an address. */
export const personData = async (
  email: string,
  surroundings: Surroundings,
): Promise<PersonData> => ({
  signUps: await surroundings.store.transaction(tx => tx.signUps.ofAddress(emailKey(email))),
  newsletter: await subscriberData(email, surroundings),
});
