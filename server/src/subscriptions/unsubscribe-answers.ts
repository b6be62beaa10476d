import type {Answer} from '../app/answer.ts';
import {postedForm} from '../app/posted-form.ts';
import {visitorWords} from '../app/visitor-words.ts';
import {wordsFor} from '../mail/words.ts';
import {linksFor} from './links.ts';
import {findNewsletterName, respondWithPage} from './respond-with-page.ts';
import {gonePage, unknownLinkPage, unsubscribedPage, unsubscribePage} from './subscriber-pages.ts';
import {findOwner, unsubscribe} from './unsubscribe.ts';

/** Answers `GET /subscriptions/unsubscribe?token=…` with a page that asks. */
export const answerUnsubscribePage: Answer = async ({req}, surroundings) => {
  const token = req.query('token') ?? '';
  const owner = await findOwner(token, 'unsubscribe', surroundings);
  const stranger = visitorWords(req.raw, surroundings.settings);
  if (!owner.ok) return respondWithPage(unknownLinkPage(stranger), surroundings, 410);
  if (owner.value.status === 'gone') return respondWithPage(gonePage(stranger), surroundings);
  const {subscription} = owner.value;
  const words = wordsFor(subscription.lang);
  const links = await linksFor(subscription, surroundings);
  const name = await findNewsletterName(surroundings, words);
  const page = unsubscribePage(token, subscription, name, links, words);
  return respondWithPage(page, surroundings);
};

/**
 * Answers the form of that page, and the one press in a mail program, which posts
 * `List-Unsubscribe=One-Click` to the link itself (RFC 8058).
 */
export const answerUnsubscribe: Answer = async ({req}, surroundings) => {
  const form = await postedForm(req.raw);
  const oneClick = form.get('List-Unsubscribe') === 'One-Click';
  const token = form.get('token') ?? (oneClick ? req.query('token') : undefined) ?? '';
  const owner = await unsubscribe(token, surroundings);
  const stranger = visitorWords(req.raw, surroundings.settings);
  if (!owner.ok) return respondWithPage(unknownLinkPage(stranger), surroundings, 410);
  if (owner.value.status === 'gone') return respondWithPage(gonePage(stranger), surroundings);
  surroundings.mailWaits();
  const {subscription} = owner.value;
  const words = wordsFor(subscription.lang);
  const name = await findNewsletterName(surroundings, words);
  return respondWithPage(unsubscribedPage(subscription, name, words), surroundings);
};
