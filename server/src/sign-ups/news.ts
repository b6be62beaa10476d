import {lastMomentOf} from '../../../src/programme/phase.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {clockOf} from './choice.ts';
import {postMails} from './mails/post-mails.ts';
import {reminderInstant} from './reminders.ts';
import {readTold, writtenTold, type Told} from './told.ts';

/** Tells everyone who signed up for a date what has changed since they were last told, once. */
export async function tellNews(choice: Choice, surroundings: Surroundings): Promise<void> {
  const {entry, date} = choice;
  const told = writtenTold(entry, date);
  for (;;) {
    const found = await surroundings.store.transaction(async tx => {
      const signUp = await tx.signUps.firstUntold(entry.id, date?.id ?? '', told);
      if (!signUp) return false;
      const before = readTold(signUp.told);
      const knows = newlyTold(signUp, told, before, choice, surroundings);
      await tx.signUps.update(knows);
      // What is over is news to nobody, and what can't be read was another version's.
      if (!before || isPast(choice, surroundings)) return true;
      await announceSignUp(tx, {what: 'told-of-change', who: 'server'}, knows, surroundings);
      await postMails(tx, {kind: 'news', before}, knows, choice, surroundings);
      return true;
    });
    if (!found) return;
  }
}

function newlyTold(
  signUp: SignUpRecord,
  told: string,
  before: Told | undefined,
  choice: Choice,
  surroundings: Surroundings,
): SignUpRecord {
  const {date} = choice;
  const moved = before?.start?.date !== date?.start.date;
  const reminder = reminderInstant(choice, surroundings) ?? 0;
  const again = moved && reminder > surroundings.clock.now().getTime();
  return {
    ...signUp,
    told,
    lastDay: date && lastMomentOf(date).date,
    version: signUp.version + 1,
    // For another day they are reminded anew.
    remindedAt: again ? undefined : signUp.remindedAt,
  };
}

const isPast = ({entry, date}: Choice, surroundings: Surroundings): boolean => {
  const last = date && lastMomentOf(date).date;
  return last !== undefined && last < clockOf(entry, surroundings).date;
};
