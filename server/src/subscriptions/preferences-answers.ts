import type {Answer} from '../app/answer.ts';
import {postedForm} from '../app/posted-form.ts';
import {visitorWords} from '../app/visitor-words.ts';
import {wordsFor} from '../mail/words.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import {linksFor} from './links.ts';
import {newsletterName} from './newsletter-name.ts';
import {changePreferences, type Change, type Wishes} from './preferences.ts';
import {preferencesPage, type PreferencesSheet} from './preferences-page.ts';
import {findNewsletter, respondWithPage} from './respond-with-page.ts';
import {gonePage, unknownLinkPage} from './subscriber-pages.ts';
import {findOwner} from './unsubscribe.ts';

/** Answers `GET /subscriptions/preferences?token=…` with what a subscriber gets. */
export const answerPreferencesPage: Answer = async ({req}, surroundings) => {
  const token = req.query('token') ?? '';
  const owner = await findOwner(token, 'preferences', surroundings);
  const stranger = visitorWords(req.raw, surroundings.settings);
  if (!owner.ok) return respondWithPage(unknownLinkPage(stranger), surroundings, 410);
  if (owner.value.status === 'gone') return respondWithPage(gonePage(stranger), surroundings);
  const {subscription} = owner.value;
  const wishes = wishesOf(subscription);
  return respondWithSheet(token, subscription, wishes, {status: 'asking'}, surroundings);
};

/** Answers the form of that page. */
export const answerPreferences: Answer = async ({req}, surroundings) => {
  const form = await postedForm(req.raw);
  const token = form.get('token') ?? '';
  const typed: Wishes = {
    email: form.get('email') ?? '',
    name: form.get('name') ?? '',
    topics: form.getAll('topics'),
    lang: form.get('lang') ?? '',
  };
  const change = await changePreferences(token, typed, surroundings);
  const stranger = visitorWords(req.raw, surroundings.settings);
  if (!change.ok) return respondWithPage(unknownLinkPage(stranger), surroundings, 410);
  return respondToChange(token, typed, change.value, surroundings, gonePage(stranger));
};

function respondToChange(
  token: string,
  typed: Wishes,
  change: Change,
  surroundings: Surroundings,
  gone: ReturnType<typeof gonePage>,
): Promise<Response> {
  switch (change.status) {
    case 'gone':
      return respondWithPage(gone, surroundings);
    case 'faulty': {
      const {faults, subscription} = change;
      return respondWithSheet(token, subscription, typed, {status: 'faulty', faults}, surroundings);
    }
    case 'saved': {
      surroundings.mailWaits();
      const {subscription, newEmail} = change;
      const move = newEmail === undefined ? undefined : {from: subscription.email, to: newEmail};
      const wishes = wishesOf(subscription);
      return respondWithSheet(token, subscription, wishes, {status: 'saved', move}, surroundings);
    }
  }
}

const wishesOf = ({email, name, topics, lang}: ConfirmedSubscription): Wishes => ({
  ...{email, topics, lang},
  name: name ?? '',
});

async function respondWithSheet(
  token: string,
  subscription: ConfirmedSubscription,
  wishes: Wishes,
  outcome: PreferencesSheet['outcome'],
  surroundings: Surroundings,
): Promise<Response> {
  const words = wordsFor(subscription.lang);
  const newsletter = await findNewsletter(surroundings);
  const name = newsletterName(newsletter, surroundings.settings, words);
  const {unsubscribe} = await linksFor(subscription, surroundings);
  const sheet = {token, wishes, newsletter, name, unsubscribeHref: unsubscribe, outcome};
  const status = outcome.status === 'faulty' ? 422 : 200;
  return respondWithPage(preferencesPage(sheet, words), surroundings, status);
}
