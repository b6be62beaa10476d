import {personField} from '../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import {signUpFaults} from '../../../src/contract/rules.ts';
import type {SignUpRequest} from '../../../src/contract/schema.ts';
import type {EventEntry} from '../../../src/feed/model.ts';
import {choosableOf} from '../../../src/programme/sign-up.ts';
import {lostAmong, lostSessionsOf, withoutLost, type LostSession} from '../filing/lost-sessions.ts';
import {sessionTallyOn} from '../filing/session-tally.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Choice} from './admission.ts';
import {changedRecord} from './change-record.ts';
import {takenFaults} from './session-places.ts';

/**
 * Finds what is wrong with a change.
 *
 * @param from - Which of those who came along each of the people was, from 0; who was none is added.
 */
export async function faultsOf(
  tx: Transaction,
  signUp: SignUpRecord,
  asked: SignUpRequest,
  from: readonly number[],
  choice: Choice,
): Promise<readonly FieldProblem[]> {
  const {participants} = signUp;
  const own = signUp.status === 'waiting' ? [] : participants;
  const sessions = await sessionTallyOn(tx, signUp.event, signUp.date, own);
  const lost = lostSessionsOf(await tx.events.find(signUp.event));
  const {participants: wanted} = changedRecord(signUp, asked, from, choice);
  const isAdded = (index: number) => (from[index] ?? 0) >= participants.length - 1;
  return [
    ...faultsIn(asked, lostAmong(participants, lost), choice),
    ...asked.people.flatMap(({offer}, index) =>
      isAdded(index) ? priceFaults(offer, index, choice.entry) : [],
    ),
    ...takenFaults(wanted, choice.entry, sessions),
  ];
}

/** Who is added pays a price that can still be had. */
function priceFaults(
  offer: string | undefined,
  index: number,
  {offers}: EventEntry,
): readonly FieldProblem[] {
  const open = offers.filter(({soldOut}) => !soldOut);
  if (offers.length < 2 || open.some(({id}) => id === offer)) return [];
  const fault = offer === undefined ? 'missing' : 'not-an-option';
  return [{field: personField(index, 'offer'), fault}];
}

/** What the page doesn't show can't be corrected there: an event may ask for more by now. */
const CHANGEABLE = /^(contact|people|answers|sessions)\b/;

/** @param lost - What they have chosen and nobody can choose any more: that they may keep. */
function faultsIn(
  request: SignUpRequest,
  lost: readonly LostSession[],
  {entry}: Choice,
): readonly FieldProblem[] {
  const {dates, offers, registration} = entry;
  const choosable = choosableOf(
    entry,
    dates.map(({id}) => id),
    offers,
  );
  return signUpFaults(askingFor(request, lost), registration, choosable).filter(
    ({field}) => CHANGEABLE.test(field) && !/^people(\.\d+\.offer)?$/.test(field),
  );
}

/** Gives a request without the sessions that were lost. */
export const askingFor = (request: SignUpRequest, lost: readonly LostSession[]): SignUpRequest => ({
  ...withoutLost(request, lost),
  people: request.people.map(person => withoutLost(person, lost)),
});
