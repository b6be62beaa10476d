import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import {goTo, show, type SignedInVisit, type Visit, type VisitAnswer} from '../visit.ts';
import {cookieFor} from './cookie.ts';
import {endSession} from './session.ts';
import {isLinkHolding, LINK_MINUTES, sendSignInLink, signIn} from './sign-in.ts';

/** Answers `GET /organiser/sign-in`: asks for an address. */
export const answerSignInPage: VisitAnswer<Visit> = visit => {
  const {signIn} = visit.words.organiser;
  const notice = visit.query.has('out') ? signIn.isOut : undefined;
  return show(visit, {title: signIn.title, notice, content: addressForm(visit)});
};

/** Answers that form: the same whatever address it is. */
export const answerSignIn: VisitAnswer<Visit> = async visit => {
  const {signIn} = visit.words.organiser;
  const address = (visit.form.get('email') ?? '').trim();
  await sendSignInLink(address, visit.words, visit.surroundings);
  const content = html`<p>${signIn.sent(address, LINK_MINUTES)}</p>
    <p><a href="${visit.link('/sign-in')}">${signIn.again}</a></p>`;
  return show(visit, {title: signIn.sentTitle, content});
};

/** Answers `GET /organiser/sign-in/link?token=…` with a page that asks. */
export const answerLinkPage: VisitAnswer<Visit> = async visit => {
  const token = visit.query.get('token') ?? '';
  if (!(await isLinkHolding(token, visit.surroundings))) return answerRefused(visit);
  const {signIn} = visit.words.organiser;
  const content = html`<p>${signIn.press}</p>
    <form method="post" action="${visit.link('/sign-in/link')}">
      <input type="hidden" name="token" value="${token}" />
      <button>${signIn.action}</button>
    </form>`;
  return show(visit, {title: signIn.title, content});
};

/** Answers the form of that page: begins a session. */
export const answerLink: VisitAnswer<Visit> = async visit => {
  const cookie = await signIn(visit.form.get('token') ?? '', visit.surroundings);
  if (cookie === undefined) return answerRefused(visit);
  const response = goTo(visit.link(''));
  response.headers.append('Set-Cookie', cookie);
  return response;
};

/** Answers `POST /organiser/sign-out`. */
export const answerSignOut: VisitAnswer = async (visit: SignedInVisit) => {
  await endSession(visit.session, visit.surroundings);
  const response = goTo(visit.link('/sign-in?out=yes'));
  response.headers.append('Set-Cookie', cookieFor('', visit.surroundings.settings));
  return response;
};

const answerRefused = (visit: Visit) => {
  const {signIn} = visit.words.organiser;
  const content = html`<p>${signIn.refused}</p>
    ${addressForm(visit)}`;
  return show(visit, {title: signIn.refusedTitle, content}, 410);
};

const addressForm = ({words: {organiser}, link}: Visit): Content =>
  html`<form method="post" action="${link('/sign-in')}">
    <div class="field">
      <label for="email">${organiser.signIn.address}</label>
      <p class="help" id="email-help">${organiser.signIn.help}</p>
      <input
        id="email"
        type="email"
        name="email"
        required
        autocomplete="email"
        aria-describedby="email-help"
      />
    </div>
    <button>${organiser.signIn.send}</button>
  </form>`;
