import {OpenAPIHono} from '@hono/zod-openapi';
import {bodyLimit} from 'hono/body-limit';
import {except} from 'hono/combine';
import {cors} from 'hono/cors';
import {secureHeaders} from 'hono/secure-headers';
import type {Context, ErrorHandler} from 'hono';
import {routePath} from 'hono/route';
import {IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import type {Surroundings} from '../surroundings.ts';
import {organiserPath} from '../organiser/session/cookie.ts';
import {failedPage} from '../organiser/failed-page.ts';
import {basePathOf} from './address.ts';
import {observed} from './observed.ts';
import {keptApart} from './opener-policy.ts';
import {problemResponse} from './problem-response.ts';
import {rateLimited} from './rates.ts';

/** More than any form holds, in bytes. */
const LARGEST_BODY = 64 * 1024;

/** How long a browser may remember that it may ask, in seconds. */
const PREFLIGHT_MEMORY = 24 * 60 * 60;

/** Makes an app without endpoints, with what holds for all: who may ask, how much, what failure is. */
export function guardedApp(surroundings: Surroundings) {
  const base = basePathOf(surroundings.settings);
  const app = new OpenAPIHono().basePath(base);
  // The organiser's pages have a cookie, and are for nobody else's pages.
  const organiserPages = `${organiserPath(surroundings.settings)}/*`;
  app.use(
    observed(surroundings),
    except(
      organiserPages,
      // Partners' pages may be anywhere; there are no cookies, so nothing is anyone's by origin.
      cors({
        origin: '*',
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['Content-Type', IDEMPOTENCY_KEY],
        maxAge: PREFLIGHT_MEMORY,
      }),
      secureHeaders({...headers, crossOriginResourcePolicy: 'cross-origin'}),
    ),
    keptApart,
    // What is made to be shown in anybody's frame has no say in that of its own.
    except(`${base}/events/:event/frame.html`, framedByNobody),
    noStore,
    // Before the body is read: what is read is another request, which nobody knows the sender of.
    rateLimited(surroundings),
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: () => problemResponse({kind: 'too-large'}),
    }),
  );
  app.notFound(() => problemResponse({kind: 'not-found'}));
  app.onError(unexpected(surroundings));
  return app;
}

const headers = {
  referrerPolicy: 'no-referrer',
  xFrameOptions: false,
  crossOriginOpenerPolicy: false,
  // For the organiser's proxy to say: it would hold for all of the domain, for half a year.
  strictTransportSecurity: false,
} as const;

/** A web-standard app: `fetch` takes requests. */
export type App = ReturnType<typeof guardedApp>;

const framedByNobody = async (context: Context, next: () => Promise<void>) => {
  await next();
  context.header('X-Frame-Options', 'DENY');
};

const noStore = async (context: Context, next: () => Promise<void>) => {
  await next();
  context.header('Cache-Control', 'no-store');
};

const unexpected =
  (surroundings: Surroundings): ErrorHandler =>
  async (error, context) => {
    const {log, settings} = surroundings;
    const stack = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
    log({what: 'request-failed', route: routePath(context), error: error.name, stack});
    const isForPeople = `${context.req.path}/`.startsWith(`${organiserPath(settings)}/`);
    return isForPeople ? failedPage(context, surroundings) : problemResponse({kind: 'unavailable'});
  };
