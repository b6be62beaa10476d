import type {Answer} from '../app/answer.ts';
import {lineOf} from '../app/plain-text.ts';
import {postedForm} from '../app/posted-form.ts';
import {visitorWords} from '../app/visitor-words.ts';
import {askLinkPage, linkSentPage} from './link-pages.ts';
import {respondWithPage} from './respond-with-page.ts';
import {sendLink} from './send-link.ts';

/** Answers `GET /subscriptions/link` with a page that asks for the address. */
export const answerLinkPage: Answer = ({req}, surroundings) =>
  respondWithPage(
    askLinkPage('', undefined, visitorWords(req.raw, surroundings.settings)),
    surroundings,
  );

/** Answers the form of that page, alike for known and unknown addresses. */
export const answerLink: Answer = async ({req}, surroundings) => {
  const email = lineOf((await postedForm(req.raw)).get('email') ?? '');
  const words = visitorWords(req.raw, surroundings.settings);
  const fault = await sendLink(email, surroundings);
  if (fault) return respondWithPage(askLinkPage(email, fault, words), surroundings, 422);
  surroundings.mailWaits();
  return respondWithPage(linkSentPage(email, words), surroundings);
};
