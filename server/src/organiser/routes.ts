import {secureHeaders} from 'hono/secure-headers';
import type {App} from '../app/guards.ts';
import type {Surroundings} from '../surroundings.ts';
import {answerData} from './data/data-page.ts';
import {answerErasePage, answerErase} from './data/erase.ts';
import {answerExport} from './data/export.ts';
import {answerFindPerson} from './data/person.ts';
import {answerDoor} from './door/door.ts';
import {answerPrint} from './door/print.ts';
import {answerEvent} from './events/event-page.ts';
import {answerHome} from './events/home.ts';
import {answerUnknownEvent} from './events/unknown.ts';
import {answerCsv, answerWorkbook} from './exports/answers.ts';
import {answerLog} from './log.ts';
import {answerMailing, answerMailingPage} from './mailing/pages.ts';
import {answerNewsletter, answerSubscribersCsv} from './newsletter.ts';
import {answerPeople} from './people/list.ts';
import {answerSearch} from './people/search.ts';
import {
  answerLink,
  answerLinkPage,
  answerSignIn,
  answerSignInPage,
  answerSignOut,
} from './session/pages.ts';
import {answerAdd, answerAddPage} from './sign-up/add.ts';
import {answerArrived} from './sign-up/arrived.ts';
import {answerCancel, answerCancelPage} from './sign-up/cancel.ts';
import {answerEdit, answerEditPage} from './sign-up/edit.ts';
import {answerMove, answerMovePage} from './sign-up/move.ts';
import {answerSignUpPage} from './sign-up/page.ts';
import {openTo, signedIn, type Visit, type VisitAnswer} from './visit.ts';

type Method = 'GET' | 'POST';

const forAnyone: readonly (readonly [Method, string, VisitAnswer<Visit>])[] = [
  ['GET', '/sign-in', answerSignInPage],
  ['POST', '/sign-in', answerSignIn],
  ['GET', '/sign-in/link', answerLinkPage],
  ['POST', '/sign-in/link', answerLink],
];

const forOrganisers: readonly (readonly [Method, string, VisitAnswer])[] = [
  ['POST', '/sign-out', answerSignOut],
  ['GET', '', answerHome],
  ['GET', '/search', answerSearch],
  ['POST', '/search', answerSearch],
  ['GET', '/log', answerLog],
  ['GET', '/newsletter', answerNewsletter],
  ['GET', '/newsletter/subscribers.csv', answerSubscribersCsv],
  ['GET', '/data', answerData],
  ['POST', '/data', answerFindPerson],
  ['POST', '/data/export', answerExport],
  ['POST', '/data/erase', answerErasePage],
  ['POST', '/data/erase/now', answerErase],
  ['GET', '/events/:event', answerEvent],
  ['GET', '/events/:event/people', answerPeople],
  ['GET', '/events/:event/people.csv', answerCsv],
  ['GET', '/events/:event/people.xlsx', answerWorkbook],
  ['GET', '/events/:event/add', answerAddPage],
  ['POST', '/events/:event/add', answerAdd],
  ['GET', '/events/:event/door', answerDoor],
  ['POST', '/events/:event/door', answerDoor],
  ['GET', '/events/:event/print', answerPrint],
  ['GET', '/events/:event/mail', answerMailingPage],
  ['POST', '/events/:event/mail', answerMailing],
  ['GET', '/sign-ups/:id', answerSignUpPage],
  ['POST', '/sign-ups/:id/arrived', answerArrived],
  ['GET', '/sign-ups/:id/edit', answerEditPage],
  ['POST', '/sign-ups/:id/edit', answerEdit],
  ['GET', '/sign-ups/:id/move', answerMovePage],
  ['POST', '/sign-ups/:id/move', answerMove],
  ['GET', '/sign-ups/:id/cancel', answerCancelPage],
  ['POST', '/sign-ups/:id/cancel', answerCancel],
  ['GET', '/*', answerUnknownEvent],
];

/** Adds the organiser's pages to the app. They aren't in its OpenAPI: they are for people. */
export function addOrganiserPages(app: App, surroundings: Surroundings): void {
  app.use(
    '/organiser/*',
    secureHeaders({
      crossOriginResourcePolicy: 'same-origin',
      // With less, browsers don't say where a form comes from.
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
    }),
  );
  for (const [method, path, answer] of forAnyone) {
    app.on(method, `/organiser${path}`, openTo(answer, surroundings));
  }
  for (const [method, path, answer] of forOrganisers) {
    app.on(method, `/organiser${path}`, signedIn(answer, surroundings));
  }
}
