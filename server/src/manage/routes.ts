import {createRoute, z, type RouteConfig} from '@hono/zod-openapi';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {form, page, token} from '../app/page-routes.ts';

const gone = page('The link opens nothing');

/** The pages where a sign-up is changed, for people and programs that read OpenAPI. */
export const manageRoutes = {
  managePage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.manage}`,
    summary: 'A sign-up as it stands; it changes nothing',
    request: {query: token},
    responses: {200: page('A page with forms'), 410: gone},
  }),
  manage: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.manage}`,
    summary: 'Change a sign-up, or answer to an offered place, from that page',
    request: form(token.extend({do: z.string(), version: z.string()}).loose()),
    responses: {
      200: page('The sign-up as it stands now'),
      410: gone,
      422: page('Something is to be corrected'),
    },
  }),
  cancelPage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.cancel}`,
    summary: 'Asks whether to cancel a sign-up, and says what is paid back; it changes nothing',
    request: {query: token},
    responses: {200: page('A page with a button'), 410: gone},
  }),
  cancel: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.cancel}`,
    summary: 'Cancel a sign-up, from that page',
    request: form(token),
    responses: {200: page('It is cancelled, now or before'), 410: gone},
  }),
} as const satisfies Record<string, RouteConfig>;
