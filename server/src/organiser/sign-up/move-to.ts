import type {EventEntry} from '../../../../src/feed/model.ts';
import {lastMomentOf} from '../../../../src/programme/phase.ts';
import {fileAgain} from '../../filing/file-again.ts';
import {announceSignUp} from '../../sign-ups/announce.ts';
import {choiceOf} from '../../sign-ups/choice.ts';
import {postMails} from '../../sign-ups/mails/post-mails.ts';
import {offerFreePlaces} from '../../sign-ups/offers.ts';
import {writtenTold} from '../../sign-ups/told.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';
import {tellingOf} from './telling.ts';
import type {Change, Saved} from './save-changes.ts';
import {shortageFor} from './shortage.ts';

/** Where a sign-up is moved to. */
export interface Target {
  readonly entry: EventEntry;
  /** The date's id; empty for an event without dates. */
  readonly date: string;
  readonly status: 'confirmed' | 'waiting';
}

/** Moves a sign-up to another date, or from the waiting list to a place, or back. */
export async function moveTo(
  id: string,
  {entry, date, status}: Target,
  {who, isOver, mail, surroundings}: Change,
): Promise<Saved> {
  return surroundings.store.transaction(async (tx): Promise<Saved> => {
    await fileAgain(tx, entry, surroundings);
    const before = await tx.signUps.find(id);
    if (!before) return {status: 'gone'};
    const {participants} = before;
    const shortage =
      status === 'waiting' ? undefined : await shortageFor(tx, {entry, date, participants, before});
    if (shortage && !isOver) return {status: 'short', shortage};
    const after: SignUpRecord = {
      ...before,
      ...{date, status},
      turn: await turnOn(tx, date, before),
      offerEndsAt: undefined,
      cancelledAt: undefined,
      remindedAt: date === before.date ? before.remindedAt : undefined,
      version: before.version + 1,
      ...toldOf(entry, date),
    };
    await tx.signUps.update(after);
    const detail = [before, after].map(words => `${words.date} ${words.status}`.trim()).join(' → ');
    await announceSignUp(tx, {what: 'moved', who, detail}, after, surroundings);
    const [left, choice] = [choiceOf(before, entry), choiceOf(after, entry)];
    if (mail && choice) {
      await postMails(tx, await tellingOf(tx, after), after, choice, surroundings);
    }
    if (left) await offerFreePlaces(tx, left, surroundings);
    return {status: 'saved'};
  });
}

/** Who comes to another date, or to the waiting list, is last in line there. */
async function turnOn({signUps}: Transaction, date: string, before: SignUpRecord) {
  if (date === before.date) return before.turn;
  return (await signUps.tally(before.event, date)).lastTurn + 1;
}

function toldOf(entry: EventEntry, id: string): Pick<SignUpRecord, 'told' | 'lastDay'> {
  const date = entry.dates.find(one => one.id === id);
  return {told: writtenTold(entry, date), lastDay: date && lastMomentOf(date).date};
}
