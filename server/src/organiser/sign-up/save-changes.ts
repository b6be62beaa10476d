import type {SignUpRequest} from '../../../../src/contract/schema.ts';
import {emailKey} from '../../mail/email-key.ts';
import type {Choice} from '../../sign-ups/admission.ts';
import {fileAgain} from '../../filing/file-again.ts';
import {announceSignUp} from '../../sign-ups/announce.ts';
import {postMails} from '../../sign-ups/mails/post-mails.ts';
import {offerFreePlaces} from '../../sign-ups/offers.ts';
import {recordOf} from '../../sign-ups/record.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Surroundings} from '../../surroundings.ts';
import {shortageFor, type Shortage} from './shortage.ts';

/** What came of a change. */
export type Saved =
  | {readonly status: 'saved'}
  | {readonly status: 'gone'}
  | {readonly status: 'short'; readonly shortage: Shortage};

/** Who changes something, and whether there may be more people than places. */
export interface Change {
  readonly who: string;
  readonly isOver: boolean;
  /** Whether its people get a mail about it. */
  readonly mail: boolean;
  readonly surroundings: Surroundings;
}

/** Puts in a sign-up what a form says; who it is for, when, and where it stands stay. */
export async function saveChanges(
  id: string,
  request: SignUpRequest,
  choice: Choice,
  {who, isOver, mail, surroundings}: Change,
): Promise<Saved> {
  const {entry} = choice;
  return surroundings.store.transaction(async (tx): Promise<Saved> => {
    await fileAgain(tx, entry, surroundings);
    const before = await tx.signUps.find(id);
    if (!before || before.status === 'cancelled') return {status: 'gone'};
    const after = changed(before, request, choice, surroundings);
    const {date, participants} = after;
    const shortage =
      before.status === 'waiting'
        ? undefined
        : await shortageFor(tx, {entry, date, participants, before});
    if (shortage && !isOver) return {status: 'short', shortage};
    await tx.signUps.update(after);
    const counts = [before.participants.length, participants.length];
    const detail = counts[0] === counts[1] ? {} : {detail: `people: ${counts.join(' → ')}`};
    await announceSignUp(tx, {what: 'changed', who, ...detail}, after, surroundings);
    const telling = {kind: 'changed', before: before.participants} as const;
    if (mail) await postMails(tx, telling, after, choice, surroundings);
    await offerFreePlaces(tx, choice, surroundings);
    return {status: 'saved'};
  });
}

function changed(
  before: SignUpRecord,
  request: SignUpRequest,
  choice: Choice,
  surroundings: Surroundings,
): SignUpRecord {
  const {reference, status, turn} = before;
  const fresh = recordOf(request, choice, {reference, status, turn}, surroundings);
  return {
    ...before,
    contact: fresh.contact,
    emailKey: emailKey(fresh.contact.email),
    participants: fresh.participants.map((one, index) => keepingArrival(one, index, before)),
    answers: fresh.answers,
    offer: fresh.offer,
    payment: fresh.payment,
    invoice: fresh.invoice,
    version: before.version + 1,
  };
}

/** Whoever was marked as arrived stays so, found by name: others may have been taken out. */
function keepingArrival(
  one: Participant,
  index: number,
  {participants}: SignUpRecord,
): Participant {
  const same = participants[index];
  const known = same?.name === one.name ? same : participants.find(({name}) => name === one.name);
  return known?.arrivedAt === undefined ? one : {...one, arrivedAt: known.arrivedAt};
}
