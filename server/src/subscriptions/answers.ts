import type {Context} from 'hono';
import {SubscriptionRequestSchema} from '../../../src/contract/schema.ts';
import {answerPost, type Answer} from '../app/answer.ts';
import {pageResponse, type Page} from '../app/page-response.ts';
import type {Outcome} from '../app/outcome.ts';
import {wordsFor, type Words} from '../mail/words.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import {confirm, findPending} from './confirm.ts';
import {newsletterName} from './mails.ts';
import {confirmedPage, confirmPage, refusedPage} from './pages.ts';
import {subscribe} from './subscribe.ts';

/** Answers `POST /subscriptions`. */
export const answerSubscription: Answer = answerPost({
  schema: SubscriptionRequestSchema,
  status: 202,
  act: subscribe,
});

/** Answers `GET /subscriptions/confirm?token=…` with a page that asks. */
export const answerConfirmPage: Answer = async (context, surroundings) => {
  const token = context.req.query('token') ?? '';
  return answerWithPage(
    await findPending(token, surroundings),
    (email, newsletter, words) => confirmPage(token, email, newsletter, words),
    context,
    surroundings,
  );
};

/** Answers the form of that page. */
export const answerConfirm: Answer = async (context, surroundings) => {
  const token = new URLSearchParams(await context.req.text()).get('token') ?? '';
  return answerWithPage(await confirm(token, surroundings), confirmedPage, context, surroundings);
};

async function answerWithPage(
  outcome: Outcome<SubscriptionRecord>,
  pageOf: (email: string, newsletter: string, words: Words) => Page,
  {req}: Context,
  {feeds, settings, random}: Surroundings,
): Promise<Response> {
  if (!outcome.ok) {
    const [preferred] = (req.header('Accept-Language') ?? settings.lang).split(/[,;]/);
    const words = wordsFor(preferred ?? settings.lang);
    return pageResponse(refusedPage(words), random, 410);
  }
  const {email, lang} = outcome.value;
  const words = wordsFor(lang);
  const finding = await feeds.findNewsletter();
  const newsletter = finding.status === 'found' ? finding.newsletter : undefined;
  return pageResponse(pageOf(email, newsletterName(newsletter, settings, words), words), random);
}
