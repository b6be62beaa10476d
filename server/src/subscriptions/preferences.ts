import type {FieldProblem} from '../../../src/contract/problem.ts';
import {subscriptionFaults} from '../../../src/contract/rules.ts';
import type {Newsletter} from '../../../src/feed/model.ts';
import {LANGUAGES, languageFor} from '../../../src/text/languages.ts';
import {isOverLimit} from '../app/address-limit.ts';
import {granted, refused, type Outcome} from '../app/outcome.ts';
import {lineOf} from '../app/plain-text.ts';
import {handToListmonk} from '../listmonk/hand-over.ts';
import {emailKey} from '../mail/email-key.ts';
import {mayMail} from '../mail/mail-count.ts';
import {postMail} from '../mail/post.ts';
import {newId} from '../secrets/random.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {announceSubscriber} from './announced.ts';
import {awaitConfirmation} from './await-confirmation.ts';
import {openLink} from './links.ts';
import {confirmationRequestMail} from './mails.ts';

/** What a subscriber wishes from now on, as it was typed. */
export interface Wishes {
  readonly email: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly lang: string;
}

/** What became of a subscriber's wishes. */
export type Change =
  | {readonly status: 'gone'}
  | {
      readonly status: 'faulty';
      readonly subscription: ConfirmedSubscription;
      readonly faults: readonly FieldProblem[];
    }
  | {
      readonly status: 'saved';
      readonly subscription: ConfirmedSubscription;
      /** The address whose owner has yet to follow a link. */
      readonly newEmail: string | undefined;
    };

/**
 * Changes what a subscriber gets, at once; another address only when its owner has followed the
 * link in a mail to it.
 */
export async function changePreferences(
  token: string,
  wishes: Wishes,
  surroundings: Surroundings,
): Promise<Outcome<Change>> {
  const link = await openLink(token, 'preferences', surroundings);
  if (!link) return refused('token-refused');
  const finding = await surroundings.feeds.findNewsletter();
  const newsletter = finding.status === 'found' ? finding.newsletter : undefined;
  const topics = newsletter?.topics.map(topic => topic.id) ?? [];

  return surroundings.store.transaction(async tx => {
    const before = await tx.subscriptions.find(link.id);
    if (!before) return granted<Change>({status: 'gone'});
    if (!(await link.isOf(before))) return refused('token-refused');
    const faults = subscriptionFaults({...wishes, topics: [...wishes.topics]}, topics, false);
    if (faults.length) return granted<Change>({status: 'faulty', subscription: before, faults});

    const preferences = {
      name: lineOf(wishes.name) || undefined,
      // Without the feed nobody could choose, so nothing was chosen.
      topics: topics.length ? wishes.topics : before.topics,
      lang: chosenLang(wishes.lang, before.lang),
    };
    const subscription = {...before, ...preferences};
    if (isOther(subscription, before)) {
      await tx.subscriptions.change(link.id, preferences);
      await announceSubscriber(tx, 'newsletter.changed', subscription, surroundings);
      await handToListmonk(tx, subscription, surroundings);
    }
    const newEmail = wishes.email.trim();
    const moves = emailKey(newEmail) !== before.emailKey;
    if (moves) await requestMove(tx, subscription, newEmail, newsletter, surroundings);
    return granted<Change>({status: 'saved', subscription, newEmail: moves ? newEmail : undefined});
  });
}

const isOther = (one: ConfirmedSubscription, other: ConfirmedSubscription) =>
  one.name !== other.name ||
  one.lang !== other.lang ||
  one.topics.join('\n') !== other.topics.join('\n');

/** Keeps `en-GB` where English is chosen, and is what it was. */
const chosenLang = (wish: string, before: string): string =>
  wish === languageFor(before) ? before : (LANGUAGES.find(one => one === wish) ?? before);

/** How often a subscription may ask another address to have it. */
const MOVES = {perHour: 3, perDay: 3};

/**
 * Nobody is told when the new address has had too many mails: it may be someone else’s. Nor when
 * the subscription has asked too many: who does that is after something else.
 */
async function requestMove(
  tx: Transaction,
  {id, name, topics, consent, partner, lang}: ConfirmedSubscription,
  email: string,
  newsletter: Newsletter | undefined,
  surroundings: Surroundings,
) {
  const {clock, random, settings} = surroundings;
  const pending: SubscriptionRecord = {
    ...{email, name, topics, consent, partner, lang},
    id: newId(random),
    emailKey: emailKey(email),
    replaces: id,
    createdAt: clock.now().toISOString(),
  };
  if (await isOverLimit(tx, pending.emailKey, surroundings)) return;
  // Asked for without a captcha, and to ever other addresses: so few of them.
  if (!(await mayMail(tx, [`move ${id}`], surroundings, MOVES))) return;
  const token = await awaitConfirmation(tx, pending, surroundings);
  const mail = await confirmationRequestMail(pending, newsletter, token, settings);
  await postMail(tx, mail, surroundings);
}
