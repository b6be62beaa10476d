import type {Context} from 'hono';
import type {Answer} from '../app/answer.ts';
import {pageResponse} from '../app/page-response.ts';
import {postedForm} from '../app/posted-form.ts';
import {problemResponse} from '../app/problem-response.ts';
import {isFromHere} from '../app/same-origin.ts';
import {visitorWords} from '../app/visitor-words.ts';
import {lostSessionsOf} from '../filing/lost-sessions.ts';
import {wordsFor} from '../mail/words.ts';
import type {Choice} from '../sign-ups/admission.ts';
import {cancelSignUp} from '../sign-ups/cancel.ts';
import {clockOf} from '../sign-ups/choice.ts';
import {refundSentences} from '../sign-ups/mails/refund-words.ts';
import {postedEntries} from '../sign-ups/posted-entries.ts';
import {refundOn} from '../sign-ups/refund.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Surroundings} from '../surroundings.ts';
import {act, type Done} from './act.ts';
import {entriesOf} from './entries.ts';
import {isOpen, joinsAs, openAgain, openLink, positionOf} from './find.ts';
import {sheetOf} from './sheet.ts';
import {cancelPage, managePage, refusedPage, unavailablePage} from './page.ts';

/** Answers `GET /sign-ups/manage?token=…` with the sign-up as it stands. */
export const answerManagePage: Answer = (context, surroundings) => {
  const token = context.req.query('token') ?? '';
  return withLink(token, context, surroundings, (signUp, choice) =>
    respondWith(token, {signUp, note: undefined, faults: []}, choice, surroundings),
  );
};

/** Answers the forms of that page. */
export const answerManage: Answer = async (context, surroundings) => {
  const form = await formFromHere(context, surroundings);
  if (!form) return problemResponse({kind: 'token-refused'}, 403);
  const token = form.get('token') ?? '';
  return withLink(token, context, surroundings, async ({id, participants}, choice) => {
    const {registration} = choice?.entry ?? {};
    const most = Math.max(participants.length, registration?.maximumPeople ?? 0) - 1;
    const entries = registration ? postedEntries(form, registration, most) : {};
    const pressed = {what: form.get('do') ?? '', version: form.get('version') ?? '', entries};
    const done = await surroundings.store.transaction(async tx => {
      const found = await openAgain(tx, {id}, choice, surroundings);
      return found && act(tx, found.signUp, found.choice, pressed, surroundings);
    });
    if (!done) return refused(context, surroundings);
    surroundings.mailWaits();
    return respondWith(token, done, choice, surroundings);
  });
};

/** Answers `GET /sign-ups/cancel?token=…` with a page that asks. */
export const answerCancelPage: Answer = (context, surroundings) => {
  const token = context.req.query('token') ?? '';
  return withLink(token, context, surroundings, (signUp, choice) => {
    const done = {signUp, note: undefined, faults: []};
    if (!isOpen(signUp, choice, surroundings)) {
      return respondWith(token, done, choice, surroundings);
    }
    const today = choice && clockOf(choice.entry, surroundings).date;
    const refund = choice && refundOn(today ?? '', signUp, choice);
    const words = wordsFor(signUp.lang);
    const {settings, random} = surroundings;
    const sentences = refundSentences(refund, signUp, words, settings);
    return pageResponse(
      cancelPage(sheetOf(token, done, choice, surroundings, {sentences})),
      random,
    );
  });
};

/** Answers the form of that page. */
export const answerCancel: Answer = async (context, surroundings) => {
  const form = await formFromHere(context, surroundings);
  if (!form) return problemResponse({kind: 'token-refused'}, 403);
  const token = form.get('token') ?? '';
  return withLink(token, context, surroundings, async ({id}, choice) => {
    const cancelled = await surroundings.store.transaction(async tx => {
      const found = await openAgain(tx, {id}, choice, surroundings);
      if (!found) return undefined;
      const {signUp} = found;
      return isOpen(signUp, found.choice, surroundings)
        ? cancelSignUp(tx, signUp, found.choice, 'visitor', surroundings)
        : {signUp, refund: undefined};
    });
    if (!cancelled) return refused(context, surroundings);
    surroundings.mailWaits();
    const {signUp, refund} = cancelled;
    const words = wordsFor(signUp.lang);
    const sentences = refundSentences(refund, signUp, words, surroundings.settings);
    const done = {signUp, note: undefined, faults: []};
    const sheet = sheetOf(token, done, choice, surroundings, {sentences});
    return pageResponse(managePage(sheet), surroundings.random);
  });
};

async function formFromHere({req}: Context, {settings}: Surroundings) {
  return isFromHere(req.raw, settings) ? postedForm(req.raw) : undefined;
}

type Show = (signUp: SignUpRecord, choice: Choice | undefined) => Response | Promise<Response>;

async function withLink(
  token: string,
  context: Context,
  surroundings: Surroundings,
  show: Show,
): Promise<Response> {
  const opened = await openLink(token, surroundings);
  switch (opened.status) {
    case 'open':
      return show(opened.signUp, opened.choice);
    case 'refused':
      return refused(context, surroundings);
    case 'unavailable':
      return strangerPage(unavailablePage, 503, context, surroundings);
  }
}

const refused = (context: Context, surroundings: Surroundings) =>
  strangerPage(refusedPage, 410, context, surroundings);

const strangerPage = (
  page: typeof refusedPage,
  status: number,
  {req}: Context,
  {settings, random}: Surroundings,
): Promise<Response> =>
  pageResponse(page(visitorWords(req.raw, settings), settings), random, status);

async function respondWith(
  token: string,
  done: Done,
  choice: Choice | undefined,
  surroundings: Surroundings,
): Promise<Response> {
  const {signUp, inLine = []} = done;
  const {position, lost, joins} = await surroundings.store.transaction(async tx => ({
    position: await positionOf(tx, signUp),
    lost: lostSessionsOf(await tx.events.find(signUp.event)),
    joins: choice && (await joinsAs(tx, signUp, choice, surroundings)),
  }));
  // What wasn't kept isn't lost: it can be sent again.
  const entries = done.typed ?? entriesOf(signUp);
  const {page} = wordsFor(signUp.lang).life;
  const sentences = inLine.map(one => page.inLine(one.name, one.position));
  const parts = {position, sentences, entries, lost, joins};
  const sheet = sheetOf(token, done, choice, surroundings, parts);
  return pageResponse(managePage(sheet), surroundings.random, done.faults.length ? 422 : 200);
}
