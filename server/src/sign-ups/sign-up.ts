import * as z from 'zod';
import {
  SignUpReceiptSchema,
  type SignUpReceipt,
  type SignUpRequest,
} from '../../../src/contract/schema.ts';
import {earlierAnswer, keepAnswer, type Identity} from '../app/identity.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import {checkCaptcha, mayPass, useUp} from '../captcha/check.ts';
import {newReference} from '../secrets/random.ts';
import {fileAgain} from '../filing/file-again.ts';
import {tallyOn} from '../filing/lost-dates.ts';
import {sessionTallyOn} from '../filing/session-tally.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {admit, choose, type Choice} from './admission.ts';
import {announceSignUp} from './announce.ts';
import {isAnyOverLimit} from './any-over-limit.ts';
import {askedOf} from './asked.ts';
import {clockOf} from './choice.ts';
import {postMails} from './mails/post-mails.ts';
import {manageHref} from './manage-link.ts';
import {participantsOf, recordOf} from './record.ts';
import {takenFaults} from './session-places.ts';

/** What is kept for retries: the receipt without its link, which would open the page to a thief. */
const KeptAnswerSchema = z.object({id: z.string(), receipt: SignUpReceiptSchema});

type KeptAnswer = z.infer<typeof KeptAnswerSchema>;

/**
 * Signs people up. Everything is decided and written in one transaction: the places, the captcha's
 * single use, the answer for retries, the mail.
 */
export async function signUp(
  request: SignUpRequest,
  identity: Identity,
  surroundings: Surroundings,
): Promise<Outcome<SignUpReceipt>> {
  const {feeds, store, clock} = surroundings;
  const [captcha, finding] = await Promise.all([
    checkCaptcha(request, 'sign-up', surroundings),
    feeds.findEvent(request.event),
  ]);

  const outcome = await store.transaction(async (tx): Promise<Outcome<KeptAnswer>> => {
    const now = clock.now();
    await tx.forgetExpired(now.toISOString());
    // First of all, as a retry comes with a captcha that its first try has used.
    const earlier = await earlierAnswer(tx, identity, now);
    if (earlier?.ok) return granted(KeptAnswerSchema.parse(JSON.parse(earlier.value)));
    if (earlier) return earlier;

    if (!(await mayPass(tx, captcha))) return refused('captcha-refused');
    if (finding.status === 'unknown') return refused('event-unknown');
    if (finding.status === 'unavailable') return refused('unavailable');
    const asked = askedOf(request, finding.entry);
    const choice = choose(asked, finding.entry);
    if (!choice.ok) return choice;
    const admitted = await enter(tx, asked, choice.value, 'visitor', surroundings);
    if (!admitted.ok) return admitted;

    await useUp(tx, captcha);
    await keepAnswer(tx, identity, admitted.value, now);
    return admitted;
  });
  if (!outcome.ok) return outcome;
  const {id, receipt} = outcome.value;
  return granted({...receipt, manage: await manageHref(id, surroundings)});
}

/**
 * Takes the places, and posts the mails that say so.
 *
 * @param request - What the event asks for, by its rules (`askedOf`, `choose`).
 * @param who - `visitor`, or the address of an organiser who adds someone by hand.
 */
export async function enter(
  tx: Transaction,
  request: SignUpRequest,
  choice: Choice,
  who: string,
  surroundings: Surroundings,
): Promise<Outcome<KeptAnswer>> {
  const {entry, date} = choice;
  const {questions = []} = entry.registration ?? {};
  const participants = participantsOf(request, questions);
  await fileAgain(tx, entry, surroundings);
  const tally = await tallyOn(tx, entry.id, date?.id ?? '');
  const admission = admit(choice, participants.length, tally, clockOf(entry, surroundings));
  if (!admission.ok) return admission;
  const sessions = await sessionTallyOn(tx, entry.id, date?.id ?? '');
  const taken = takenFaults(participants, entry, sessions);
  if (taken.length) return refused('invalid', taken);
  const emails = [request.contact, ...participants].flatMap(({email}) => email ?? []);
  if (who === 'visitor' && (await isAnyOverLimit(tx, emails, surroundings))) {
    return refused('too-many');
  }

  const reference = await freeReference(tx, surroundings);
  const given = {status: admission.value.status, reference, turn: tally.lastTurn + 1};
  const record = recordOf(request, choice, given, surroundings);
  await tx.signUps.add(record);
  const what = who === 'visitor' ? 'signed-up' : 'added-by-hand';
  await announceSignUp(tx, {what, who}, record, surroundings);
  const {value} = admission;
  const telling =
    value.status === 'confirmed'
      ? ({kind: 'confirmed'} as const)
      : ({kind: 'waiting', position: value.position} as const);
  await postMails(tx, telling, record, choice, surroundings);
  return granted({id: record.id, receipt: {...value, ...receiptOf(record)}});
}

const receiptOf = ({reference, event, date, participants}: SignUpRecord) => ({
  ...{reference, event},
  date: date || undefined,
  people: participants.length,
});

/** Gives a reference that no sign-up has. */
export async function freeReference(
  tx: Transaction,
  {random}: Pick<Surroundings, 'random'>,
): Promise<string> {
  for (;;) {
    const reference = newReference(random);
    if (!(await tx.signUps.hasReference(reference))) return reference;
  }
}
