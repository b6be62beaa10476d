import type {Context} from 'hono';
import {postedForm} from '../app/posted-form.ts';
import {fileAllAgain} from '../filing/file-again.ts';
import type {Surroundings} from '../surroundings.ts';
import {pageFor, type OrganiserPage} from './page.ts';
import {organiserPath} from './session/cookie.ts';
import {isFromOwnPage} from './session/same-origin.ts';
import {findSession, isFormOf, type Session} from './session/session.ts';
import {organiserWords, type OrganiserWords} from './words.ts';

/** A request to one of the organiser's pages, with all that an answer needs. */
export interface Visit {
  readonly surroundings: Surroundings;
  readonly words: OrganiserWords;
  /** What stands after the `?`. */
  readonly query: URLSearchParams;
  /** What a form has sent; empty for a page that is only looked at. */
  readonly form: URLSearchParams;
  /** Gives a part of the address by its name in the route. */
  readonly param: (name: string) => string;
  /** Gives the address of one of the pages, from its path: `/log`. */
  readonly link: (path: string) => string;
}

/** A visit of someone who has signed in. */
export interface SignedInVisit extends Visit {
  readonly session: Session;
}

/** Answers a request. */
export type VisitAnswer<V extends Visit = SignedInVisit> = (visit: V) => Promise<Response>;

/** Gives another page to go to, after a form: the browser asks for it with GET. */
export const goTo = (address: string): Response =>
  new Response(null, {status: 303, headers: {Location: address}});

/** Answers with a page. */
export const show = (visit: Visit | SignedInVisit, page: OrganiserPage, status = 200) =>
  pageFor(visit, page, 'session' in visit ? visit.session : undefined, status);

/** Answers anyone, signed in or not; forms from other websites are refused. */
export const openTo =
  (answer: VisitAnswer<Visit>, surroundings: Surroundings) =>
  async (context: Context): Promise<Response> => {
    const visit = await visitOf(context, surroundings);
    if (isForm(context) && !isFromOwnPage(context.req.raw, surroundings.settings)) {
      return refuse(visit);
    }
    return answer(visit);
  };

/** Answers organisers who have signed in, and sends others to do so. */
export const signedIn =
  (answer: VisitAnswer, surroundings: Surroundings) =>
  async (context: Context): Promise<Response> => {
    const visit = await visitOf(context, surroundings);
    const session = await findSession(context.req.raw, surroundings);
    if (isForm(context) && !isFromOwnPage(context.req.raw, surroundings.settings)) {
      return refuse(visit);
    }
    if (!session) return goTo(visit.link('/sign-in'));
    const signedInVisit = {...visit, session};
    const formToken = visit.form.get('form') ?? '';
    if (isForm(context) && !(await isFormOf(session, formToken, surroundings))) {
      return refuse(signedInVisit);
    }
    await fileAllAgain(surroundings);
    const response = await answer(signedInVisit);
    if (session.renewal && !response.headers.has('Set-Cookie')) {
      response.headers.append('Set-Cookie', session.renewal);
    }
    return response;
  };

const isForm = ({req}: Context) => req.method === 'POST';

async function visitOf({req}: Context, surroundings: Surroundings): Promise<Visit> {
  const {settings} = surroundings;
  return {
    surroundings,
    words: organiserWords(req.raw, settings),
    query: new URL(req.url).searchParams,
    form: req.method === 'POST' ? await postedForm(req.raw) : new URLSearchParams(),
    param: name => req.param(name) ?? '',
    link: path => `${organiserPath(settings)}${path}`,
  };
}

const refuse = (visit: Visit) => {
  const {title, text} = visit.words.organiser.formRefused;
  return show(visit, {title, notice: text, content: ''}, 403);
};
