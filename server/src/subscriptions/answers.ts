import {SubscriptionRequestSchema} from '../../../src/contract/schema.ts';
import {answerPost, type Answer} from '../app/answer.ts';
import {postedForm} from '../app/posted-form.ts';
import {visitorWords} from '../app/visitor-words.ts';
import {wordsFor} from '../mail/words.ts';
import {confirm, findPending} from './confirm.ts';
import {linksFor} from './links.ts';
import {confirmedPage, confirmPage, refusedPage} from './pages.ts';
import {findNewsletterName, respondWithPage} from './respond-with-page.ts';
import {subscribe} from './subscribe.ts';

/** Answers `POST /subscriptions`. */
export const answerSubscription: Answer = answerPost({
  schema: SubscriptionRequestSchema,
  status: 202,
  act: subscribe,
});

/** Answers `GET /subscriptions/confirm?token=…` with a page that asks. */
export const answerConfirmPage: Answer = async ({req}, surroundings) => {
  const token = req.query('token') ?? '';
  const pending = await findPending(token, surroundings);
  if (!pending.ok) {
    const stranger = visitorWords(req.raw, surroundings.settings);
    return respondWithPage(refusedPage(stranger), surroundings, 410);
  }
  const {email, lang} = pending.value;
  const words = wordsFor(lang);
  const name = await findNewsletterName(surroundings, words);
  return respondWithPage(confirmPage(token, email, name, words), surroundings);
};

/** Answers the form of that page. */
export const answerConfirm: Answer = async ({req}, surroundings) => {
  const token = (await postedForm(req.raw)).get('token') ?? '';
  const confirmed = await confirm(token, surroundings);
  if (!confirmed.ok) {
    const stranger = visitorWords(req.raw, surroundings.settings);
    return respondWithPage(refusedPage(stranger), surroundings, 410);
  }
  surroundings.mailWaits();
  const {email, lang} = confirmed.value;
  const words = wordsFor(lang);
  const name = await findNewsletterName(surroundings, words);
  const links = await linksFor(confirmed.value, surroundings);
  return respondWithPage(confirmedPage(email, name, links, words), surroundings);
};
