import type {Participant, SignUpRecord, SignUpStatus} from '../../storage/records.ts';
import {isSamePerson} from '../record.ts';
import type {Refund} from '../refund.ts';
import type {Told} from '../told.ts';

/** What a mail about a sign-up tells. */
export type Telling =
  | {readonly kind: 'confirmed'}
  | {readonly kind: 'waiting'; readonly position: number}
  /** With the names of sessions that are full by now. */
  | {readonly kind: 'offered'; readonly lost: readonly string[]}
  | {readonly kind: 'offer-lapsed'}
  /** With the people as they were. */
  | {readonly kind: 'changed'; readonly before: readonly Participant[]}
  | {
      readonly kind: 'cancelled';
      readonly before: SignUpStatus;
      readonly refund: Refund | undefined;
    }
  | {readonly kind: 'reminder'}
  | {readonly kind: 'news'; readonly before: Told};

/** Whom a mail goes to: the contact, who is told everything, or one of the others about themself. */
export type Reader =
  | {readonly as: 'contact'}
  | {
      readonly as: 'person';
      readonly person: Participant;
      readonly change: 'added' | 'kept' | 'removed';
    };

/**
 * Gives everyone who gets a mail of their own. Those who came along hear of a place once there is
 * one, and of changes once they are about them.
 */
export function readersOf(
  telling: Telling,
  {participants, status}: SignUpRecord,
): readonly Reader[] {
  const [, ...others] = participants;
  const everyone = others.map((person): Reader => ({as: 'person', person, change: 'kept'}));
  switch (telling.kind) {
    case 'waiting':
    case 'offered':
    case 'offer-lapsed':
      return [{as: 'contact'}];
    case 'cancelled':
      return [{as: 'contact'}, ...(telling.before === 'confirmed' ? everyone : [])];
    case 'confirmed':
    case 'reminder':
    case 'news':
      return [{as: 'contact'}, ...everyone];
    case 'changed':
      return [
        {as: 'contact'},
        ...(status === 'waiting' ? [] : changedReaders(telling.before, participants)),
      ];
  }
}

/** People are known again by their address. */
function changedReaders(
  before: readonly Participant[],
  after: readonly Participant[],
): readonly Reader[] {
  const same = (one: Participant) => (other: Participant) => other.email === one.email;
  const [, ...were] = before;
  const [, ...are] = after;
  return [
    ...are.flatMap((person): Reader[] => {
      const was = were.find(same(person));
      if (!was) return [{as: 'person', person, change: 'added'}];
      return isSamePerson(was, person) ? [] : [{as: 'person', person, change: 'kept'}];
    }),
    ...were
      .filter(person => !are.some(same(person)))
      .map((person): Reader => ({as: 'person', person, change: 'removed'})),
  ];
}
