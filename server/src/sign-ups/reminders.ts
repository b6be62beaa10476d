import {addDays} from '../../../src/programme/moments.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {instantOf, isAhead} from './choice.ts';
import {postMails} from './mails/post-mails.ts';

/** When mail is read. */
const MORNING = '09:00';

/** Tells when those who come are reminded, in milliseconds; nothing where they are not. */
export function reminderInstant(
  {entry, date}: Choice,
  surroundings: Pick<Surroundings, 'settings'>,
): number | undefined {
  const days = entry.registration?.reminderDays ?? 0;
  if (!days || !date?.start.date) return undefined;
  const moment = {date: addDays(date.start.date, -days), time: MORNING};
  return instantOf(moment, entry, surroundings);
}

/** Reminds everyone who has a place on a date, once, when it is time. */
export async function remindAll(choice: Choice, surroundings: Surroundings): Promise<void> {
  const {store, clock} = surroundings;
  const due = reminderInstant(choice, surroundings);
  if (due === undefined || due > clock.now().getTime() || !isAhead(choice, surroundings)) return;
  const before = new Date(due).toISOString();
  for (;;) {
    const reminded = await store.transaction(async tx => {
      const {entry, date} = choice;
      const next = await tx.signUps.firstUnreminded(entry.id, date?.id ?? '', before);
      if (!next) return false;
      const signUp = {...next, remindedAt: clock.now().toISOString()};
      await tx.signUps.update(signUp);
      await announceSignUp(tx, {what: 'reminded', who: 'server'}, signUp, surroundings);
      await postMails(tx, {kind: 'reminder'}, signUp, choice, surroundings);
      return true;
    });
    if (!reminded) return;
  }
}
