import type {RouteConfig} from '@hono/zod-openapi';
import type {Answer} from './app/answer.ts';
import {guardedApp, type App} from './app/guards.ts';
import {answerHealth, answerReady} from './app/health.ts';
import {routes} from './app/openapi.ts';
import {answerChallenge, answerDoor, answerDoorSound} from './captcha/answer.ts';
import {answerEvent, answerFrame, answerOembed, answerSignUpPage} from './event-pages/answers.ts';
import {eventPageRoutes} from './event-pages/routes.ts';
import {answerCancel, answerCancelPage, answerManage, answerManagePage} from './manage/answers.ts';
import {manageRoutes} from './manage/routes.ts';
import {addOrganiserPages} from './organiser/routes.ts';
import {answerPlaces, answerSignUp} from './sign-ups/answers.ts';
import {answerConfirm, answerConfirmPage, answerSubscription} from './subscriptions/answers.ts';
import {answerLink, answerLinkPage} from './subscriptions/link-answers.ts';
import {answerPreferences, answerPreferencesPage} from './subscriptions/preferences-answers.ts';
import {newsletterRoutes} from './subscriptions/routes.ts';
import {answerUnsubscribe, answerUnsubscribePage} from './subscriptions/unsubscribe-answers.ts';
import type {Surroundings} from './surroundings.ts';

type Route = RouteConfig & {readonly getRoutingPath: () => string};

const endpoints: readonly (readonly [Route, Answer])[] = [
  [routes.challenge, answerChallenge],
  [routes.door, answerDoor],
  [routes.doorSound, answerDoorSound],
  [routes.signUp, answerSignUp],
  [routes.subscribe, answerSubscription],
  [routes.confirmPage, answerConfirmPage],
  [routes.confirm, answerConfirm],
  [newsletterRoutes.unsubscribePage, answerUnsubscribePage],
  [newsletterRoutes.unsubscribe, answerUnsubscribe],
  [newsletterRoutes.preferencesPage, answerPreferencesPage],
  [newsletterRoutes.preferences, answerPreferences],
  [newsletterRoutes.linkPage, answerLinkPage],
  [newsletterRoutes.link, answerLink],
  [manageRoutes.managePage, answerManagePage],
  [manageRoutes.manage, answerManage],
  [manageRoutes.cancelPage, answerCancelPage],
  [manageRoutes.cancel, answerCancel],
  [routes.places, answerPlaces],
  [eventPageRoutes.event, answerEvent],
  [eventPageRoutes.signUp, answerSignUpPage],
  [eventPageRoutes.frame, answerFrame],
  [eventPageRoutes.oembed, answerOembed],
  [routes.health, answerHealth],
  [routes.ready, answerReady],
];

/**
 * The server as a function from requests to answers: `createApp(…).fetch`. It knows no Node, so
 * that a browser's demo and every test speak with this very code.
 *
 * @param surroundings - `settings.url` also decides under which path the endpoints are.
 */
export function createApp(surroundings: Surroundings): App {
  const app = guardedApp(surroundings);
  for (const [route, answer] of endpoints) {
    // The routes are registered, and not given to `app.openapi`, whose own checks would answer in
    // another form than a problem document.
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, route.getRoutingPath(), context => answer(context, surroundings));
  }
  addOrganiserPages(app, surroundings);
  app.doc31('/openapi.json', {openapi: '3.1.0', info: {title: 'Opslag', version: '1'}});
  return app;
}
