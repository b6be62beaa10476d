import type {FieldProblem} from '../../../src/contract/problem.ts';
import type {SignUpRequest} from '../../../src/contract/schema.ts';
import {emailKey} from '../mail/email-key.ts';
import {mayMail} from '../mail/mail-count.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {isAnyOverLimit} from './any-over-limit.ts';
import {askedOf} from './asked.ts';
import {faultsOf} from './change-faults.ts';
import {changedRecord, isSame, newAddresses, requestOf} from './change-record.ts';
import {enterLine, seatsFor, type InLine} from './join.ts';
import {addressesTold, postMails} from './mails/post-mails.ts';
import {offerFreePlaces} from './offers.ts';

/** What of a sign-up can be changed. Everything else stays as it is. */
export interface Wishes extends Pick<SignUpRequest, 'contact' | 'people' | 'answers' | 'sessions'> {
  /**
   * Which of those who came along each of `people` is, counted from 0; who is none of them is
   * added, and stands after those who were there.
   */
  readonly from: readonly number[];
}

/** What came of a wish to change. */
export type Change =
  | {
      readonly status: 'saved';
      readonly signUp: SignUpRecord;
      /** Those for whom there was no place, each with a sign-up of their own by now. */
      readonly inLine: readonly InLine[];
    }
  | {readonly status: 'faulty'; readonly faults: readonly FieldProblem[]}
  /** Too much mail; nobody can be added; not as many. */
  | {readonly status: 'too-many' | 'closed' | 'full'};

/**
 * Changes a sign-up, by the rules that it was made by: nothing where something is wrong. Who is
 * added gets a place that nobody waits for, else a number on the waiting list.
 */
export async function changeSignUp(
  tx: Transaction,
  signUp: SignUpRecord,
  {from, ...wishes}: Wishes,
  choice: Choice,
  who: string,
  surroundings: Surroundings,
): Promise<Change> {
  const {entry} = choice;
  const asked = askedOf({...requestOf(signUp), ...wishes}, entry);
  const faults = await faultsOf(tx, signUp, asked, from, choice);
  if (faults.length) return {status: 'faulty', faults};
  const kept = from.filter(index => index < signUp.participants.length - 1).length;
  const added = asked.people.length - kept;
  const seats = await seatsFor(tx, signUp, {kept, added}, choice, surroundings);
  if (seats === 'closed' || seats === 'full') return {status: seats};

  const joining = {...asked, people: asked.people.slice(0, kept + seats)};
  const others = asked.people.slice(kept + seats);
  const changed = changedRecord(signUp, joining, from, choice);
  const isLeft = isSame(signUp, changed);
  if (isLeft && !others.length) return {status: 'saved', signUp, inLine: []};
  const lineMails = others.map(({email}) => email ?? asked.contact.email);
  const fresh = [...newAddresses(signUp, changed), ...lineMails];
  if (await isAnyOverLimit(tx, fresh, surroundings)) return {status: 'too-many'};
  const telling = {kind: 'changed', before: signUp.participants} as const;
  const told = isLeft ? [] : addressesTold(telling, changed);
  if (!(await mayTell(tx, [...told, ...lineMails], signUp, surroundings))) {
    return {status: 'too-many'};
  }

  const saved = isLeft ? signUp : {...changed, version: signUp.version + 1};
  if (!isLeft) {
    await tx.signUps.update(saved);
    const counts = [signUp, saved].map(({participants}) => participants.length);
    const detail = counts[0] === counts[1] ? {} : {detail: `people: ${counts.join(' → ')}`};
    await announceSignUp(tx, {what: 'changed', who, ...detail}, saved, surroundings);
    await postMails(tx, telling, saved, choice, surroundings);
  }
  const inLine: InLine[] = [];
  for (const person of others) {
    inLine.push(await enterLine(tx, person, asked, saved, choice, who, surroundings));
  }
  await offerFreePlaces(tx, choice, surroundings);
  return {status: 'saved', signUp: saved, inLine};
}

/**
 * One captcha is good for many changes, each with mails: they are counted by whom they go to, and
 * by the sign-up, as they may go to ever new ones.
 */
const mayTell = (
  tx: Transaction,
  addresses: readonly string[],
  {id}: SignUpRecord,
  surroundings: Surroundings,
): Promise<boolean> => mayMail(tx, [id, ...addresses.map(emailKey)], surroundings);
