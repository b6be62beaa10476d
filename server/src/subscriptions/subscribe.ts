import {subscriptionFaults} from '../../../src/contract/rules.ts';
import type {SubscriptionReceipt, SubscriptionRequest} from '../../../src/contract/schema.ts';
import type {Newsletter} from '../../../src/feed/model.ts';
import {isOverLimit} from '../app/address-limit.ts';
import {earlierAnswer, keepAnswer, type Identity} from '../app/identity.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import {lineOf} from '../app/plain-text.ts';
import {checkCaptcha, mayPass, useUp} from '../captcha/check.ts';
import {emailKey} from '../mail/email-key.ts';
import {postMail} from '../mail/post.ts';
import {newId} from '../secrets/random.ts';
import type {ConsentRecord, SubscriptionRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {awaitConfirmation} from './await-confirmation.ts';
import {linksFor} from './links.ts';
import {confirmationRequestMail, knownAddressMail} from './mails.ts';

const receipt: SubscriptionReceipt = {status: 'pending'};

/**
 * Takes a subscription, which begins when the owner of the address has followed the link in the
 * mail. Who asks learns nothing about the address: the answer and the work are the same for one
 * that is subscribed already, and the mail alone tells. An address that has had too many gets no
 * mail, and nobody is told.
 */
export async function subscribe(
  request: SubscriptionRequest,
  identity: Identity,
  surroundings: Surroundings,
): Promise<Outcome<SubscriptionReceipt>> {
  const {feeds, store, clock} = surroundings;
  const [captcha, finding] = await Promise.all([
    checkCaptcha(request, 'newsletter', surroundings),
    feeds.findNewsletter(),
  ]);

  return store.transaction(async tx => {
    const now = clock.now();
    await tx.forgetExpired(now.toISOString());
    const earlier = await earlierAnswer(tx, identity, now);
    if (earlier) return earlier.ok ? granted(receipt) : earlier;

    if (!(await mayPass(tx, captcha))) return refused('captcha-refused');
    if (finding.status === 'unavailable') return refused('unavailable');
    const newsletter = finding.status === 'found' ? finding.newsletter : undefined;
    const topics = newsletter?.topics.map(({id}) => id) ?? [];
    const asked = askedOf(request, newsletter);
    const faults = subscriptionFaults(asked, topics, newsletter?.consent !== undefined);
    if (faults.length) return refused('invalid', faults);

    const record = recordOf(asked, newsletter, surroundings);
    if (!(await isOverLimit(tx, record.emailKey, surroundings))) {
      await enter(tx, record, newsletter, surroundings);
    }
    await useUp(tx, captcha);
    await keepAnswer(tx, identity, receipt, now);
    return granted(receipt);
  });
}

async function enter(
  tx: Transaction,
  record: SubscriptionRecord,
  newsletter: Newsletter | undefined,
  surroundings: Surroundings,
) {
  const {settings} = surroundings;
  const known = await tx.subscriptions.findByAddress(record.emailKey);
  // Written for a known address as well, though its link is sent to nobody, and so with the links
  // for an unknown one: an answer takes as long whether or not the address was known.
  const token = await awaitConfirmation(tx, record, surroundings);
  const links = await linksFor(known ?? record, surroundings);
  const mail = known
    ? await knownAddressMail(record, newsletter, links, settings)
    : await confirmationRequestMail(record, newsletter, token, settings);
  await postMail(tx, mail, surroundings);
}

/** Gives of a subscription what the newsletter asks for, in characters that can be kept. */
const askedOf = (
  request: SubscriptionRequest,
  newsletter: Newsletter | undefined,
): SubscriptionRequest => ({
  ...request,
  name: request.name && lineOf(request.name),
  consent: newsletter?.consent && request.consent ? lineOf(request.consent) : undefined,
  partner: request.partner && lineOf(request.partner),
});

function recordOf(
  {email, name, topics, consent, partner, lang}: SubscriptionRequest,
  newsletter: Newsletter | undefined,
  {clock, random}: Surroundings,
): SubscriptionRecord {
  const createdAt = clock.now().toISOString();
  const address = email.trim();
  return {
    id: newId(random),
    ...{name, topics, partner, lang, createdAt},
    email: address,
    emailKey: emailKey(address),
    consent: consent ? agreedTo(consent, newsletter, createdAt) : undefined,
  };
}

/** The page may have had words that the feed no longer has; then only their version is known. */
const agreedTo = (
  version: string,
  newsletter: Newsletter | undefined,
  at: string,
): ConsentRecord => {
  const asked = newsletter?.consent;
  return {text: asked?.version === version ? asked.text : undefined, version, at};
};
