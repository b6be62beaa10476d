import {html} from 'hono/html';
import type {Answer} from '../app/answer.ts';
import type {FrameAncestors} from '../app/html-response.ts';
import {pageResponse} from '../app/page-response.ts';
import {problemResponse} from '../app/problem-response.ts';
import type {Surroundings} from '../surroundings.ts';
import {documentResponse, type EventDocument} from './document.ts';
import {eventAsked, eventNamed, type EventAtHand, type Finding} from './find.ts';
import {framePage} from './frame.ts';
import {eventIn} from './links.ts';
import {oembedOf} from './oembed.ts';
import {eventPage, signUpPage} from './page.ts';

const answerWith =
  (
    documentOf: (event: EventAtHand, surroundings: Surroundings) => EventDocument,
    frameAncestors: FrameAncestors = "'none'",
  ): Answer =>
  async (context, surroundings) => {
    const finding = await eventAsked(context, surroundings);
    return finding.status === 'found'
      ? documentResponse(
          documentOf(finding.event, surroundings),
          surroundings.random,
          frameAncestors,
        )
      : missing(finding, surroundings, frameAncestors);
  };

/** Answers `GET /events/{event}`. */
export const answerEvent: Answer = answerWith(eventPage);

/** Answers `GET /events/{event}/sign-up`. */
export const answerSignUpPage: Answer = answerWith(signUpPage);

/** Answers `GET /events/{event}/frame.html`. */
export const answerFrame: Answer = answerWith((event, {clock}) => framePage(event, clock), '*');

/** Answers `GET /oembed`. */
export const answerOembed: Answer = async ({req}, surroundings) => {
  if ((req.query('format') ?? 'json') !== 'json') return new Response(null, {status: 501});
  const address = req.query('url') ?? '';
  const name = eventIn(address, surroundings.settings);
  if (!name) return problemResponse({kind: 'not-found'});
  const finding = await eventNamed(name, new URL(address).searchParams, surroundings);
  switch (finding.status) {
    case 'found': {
      const maxWidth = pixels(req.query('maxwidth'));
      const maxHeight = pixels(req.query('maxheight'));
      return Response.json(oembedOf(finding.event, {maxWidth, maxHeight}));
    }
    case 'unavailable':
      return problemResponse({kind: 'unavailable'});
    case 'unknown':
    case 'off':
      return problemResponse({kind: 'not-found'});
  }
};

const pixels = (said: string | undefined): number | undefined =>
  said && /^[1-9]\d{0,4}$/.test(said) ? Number(said) : undefined;

function missing(
  finding: Exclude<Finding, {readonly status: 'found'}>,
  {random}: Surroundings,
  frameAncestors: FrameAncestors,
): Response | Promise<Response> {
  if (finding.status === 'off') return problemResponse({kind: 'not-found'});
  const {text} = finding.words;
  const isUnknown = finding.status === 'unknown';
  const title = text.failure(isUnknown ? 'event-unknown' : 'unreachable');
  const page = {lang: text.lang, title, content: html``};
  return pageResponse(page, random, isUnknown ? 404 : 503, frameAncestors);
}
