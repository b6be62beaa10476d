import type {Telling} from '../../sign-ups/mails/telling.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';

/** Gives what a mail tells of how it stands now: a place, or a number on the waiting list. */
export const tellingOf = async (
  {signUps}: Transaction,
  {status, event, date, turn}: SignUpRecord,
): Promise<Telling> =>
  status === 'waiting'
    ? {kind: 'waiting', position: await signUps.position(event, date, turn)}
    : {kind: 'confirmed'};
