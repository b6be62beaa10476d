import {createRoute, z, type RouteConfig} from '@hono/zod-openapi';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {form, page, token} from '../app/page-routes.ts';

const gone = page('The link is none of ours');

/** The pages where subscribers change their minds, for people and programs that read OpenAPI. */
export const newsletterRoutes = {
  unsubscribePage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.unsubscribe}`,
    summary: 'The page that the link in each mail opens; it changes nothing',
    request: {query: token},
    responses: {200: page('A page with a button'), 410: gone},
  }),
  unsubscribe: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.unsubscribe}`,
    summary: 'Unsubscribe, from that page or with one press in a mail program (RFC 8058)',
    request: {
      query: token.partial(),
      ...form(
        z.object({
          token: z.string().optional(),
          'List-Unsubscribe': z.literal('One-Click').optional(),
        }),
      ),
    },
    responses: {200: page('Unsubscribed, now or before'), 410: gone},
  }),
  preferencesPage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.preferences}`,
    summary: 'What a subscriber gets',
    request: {query: token},
    responses: {200: page('A page with a form'), 410: gone},
  }),
  preferences: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.preferences}`,
    summary: 'Change it, from that page; another address is asked to confirm by mail',
    request: form(
      token.extend({
        email: z.string(),
        name: z.string(),
        topics: z.array(z.string()),
        lang: z.string(),
      }),
    ),
    responses: {200: page('It is saved'), 410: gone, 422: page('Something is to be corrected')},
  }),
  linkPage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.link}`,
    summary: 'The page that sends a subscriber the links again',
    responses: {200: page('A page with a form')},
  }),
  link: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.link}`,
    summary: 'Send the links to an address, if it is subscribed',
    request: form(z.object({email: z.string()})),
    responses: {
      200: page('The same whether or not the address is known'),
      422: page('It is no address'),
    },
  }),
} as const satisfies Record<string, RouteConfig>;
