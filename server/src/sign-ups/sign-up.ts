import {
  SignUpReceiptSchema,
  type SignUpReceipt,
  type SignUpRequest,
} from '../../../src/contract/schema.ts';
import {clockAt} from '../../../src/format/zone.ts';
import {isOverLimit} from '../app/address-limit.ts';
import {earlierAnswer, keepAnswer, type Identity} from '../app/identity.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import {checkCaptcha, mayPass, useUp} from '../captcha/check.ts';
import {emailKey} from '../mail/email-key.ts';
import {postMail} from '../mail/post.ts';
import {newReference} from '../secrets/random.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {admit, choose, type Choice} from './admission.ts';
import {askedOf} from './asked.ts';
import {confirmationMail} from './confirmation-mail.ts';
import {recordOf} from './record.ts';

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

  return store.transaction(async tx => {
    const now = clock.now();
    await tx.forgetExpired(now.toISOString());
    // First of all, as a retry comes with a captcha that its first try has used.
    const earlier = await earlierAnswer(tx, identity, now);
    if (earlier?.ok) return granted(SignUpReceiptSchema.parse(JSON.parse(earlier.value)));
    if (earlier) return earlier;

    if (!(await mayPass(tx, captcha))) return refused('captcha-refused');
    if (finding.status === 'unknown') return refused('event-unknown');
    if (finding.status === 'unavailable') return refused('unavailable');
    const asked = askedOf(request, finding.entry);
    const choice = choose(asked, finding.entry);
    if (!choice.ok) return choice;
    const admitted = await enter(tx, asked, choice.value, surroundings);
    if (!admitted.ok) return admitted;

    await useUp(tx, captcha);
    await keepAnswer(tx, identity, admitted.value, now);
    return admitted;
  });
}

/** Takes the places, and posts the mail that says so. */
async function enter(
  tx: Transaction,
  request: SignUpRequest,
  choice: Choice,
  surroundings: Surroundings,
): Promise<Outcome<SignUpReceipt>> {
  const {entry, date} = choice;
  const {clock, settings} = surroundings;
  const people = request.people.length + 1;
  const tally = await tx.signUps.tally(entry.id, date?.id ?? '');
  const now = clockAt(clock.now().getTime(), entry.timeZone ?? settings.timeZone);
  const admission = admit(choice, people, tally, now ?? {});
  if (!admission.ok) return admission;
  const key = emailKey(request.contact.email);
  if (await isOverLimit(tx, key, surroundings)) return refused('too-many');

  const reference = await freeReference(tx, surroundings);
  const turn = tally.lastTurn + 1;
  await tx.signUps.add(
    recordOf(request, choice, {...admission.value, reference, turn}, surroundings),
  );
  const receipt: SignUpReceipt = {
    ...admission.value,
    reference,
    event: entry.id,
    date: date?.id,
    people,
  };
  await postMail(tx, await confirmationMail(receipt, request, choice, surroundings), surroundings);
  return granted(receipt);
}

async function freeReference(tx: Transaction, {random}: Surroundings): Promise<string> {
  for (;;) {
    const reference = newReference(random);
    if (!(await tx.signUps.hasReference(reference))) return reference;
  }
}
