import {createRoute, z} from '@hono/zod-openapi';
import {ProblemSchema} from '../../../src/contract/schema.ts';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {page} from '../app/page-routes.ts';

const params = z.object({event: z.string()});
const query = z.object({
  partner: z.string().optional(),
  lang: z.string().optional(),
  theme: z.enum(['light', 'dark', 'auto']).optional(),
  compact: z
    .enum(['true', ''])
    .optional()
    .openapi({description: 'For what stands in the place of the link; this page is whole'}),
});

const problem = {
  'application/problem+json': {schema: ProblemSchema},
};

const missing = {
  404: {
    description: 'There is no such event; a problem, where there are no pages of events',
    content: {...page('').content, ...problem},
  },
  503: page('The feed can’t be had'),
};

/** The pages of events, and how they are shown on the pages of others. */
export const eventPageRoutes = {
  event: createRoute({
    method: 'get',
    path: '/events/{event}',
    summary: 'The page of an event, whose link can be shown on anybody’s page',
    request: {params, query},
    responses: {200: page('The event'), ...missing},
  }),
  signUp: createRoute({
    method: 'get',
    path: '/events/{event}/sign-up',
    summary: 'The form of an event on a page of its own',
    request: {params, query},
    responses: {200: page('The form'), ...missing},
  }),
  frame: createRoute({
    method: 'get',
    path: '/events/{event}/frame.html',
    summary: 'What a frame shows of an event, with a link to its page',
    request: {params, query},
    responses: {200: page('The event in brief'), ...missing},
  }),
  oembed: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.oembed}`,
    summary: 'How the page of an event is shown on somebody else’s (oEmbed 1.0)',
    request: {
      query: z.object({
        url: z.string(),
        format: z.string().optional(),
        maxwidth: z.string().optional(),
        maxheight: z.string().optional(),
      }),
    },
    responses: {
      200: {
        description: 'A frame',
        content: {
          'application/json': {
            schema: z.object({
              version: z.literal('1.0'),
              type: z.literal('rich'),
              title: z.string(),
              provider_name: z.string(),
              provider_url: z.string(),
              cache_age: z.int(),
              width: z.int(),
              height: z.int(),
              html: z.string(),
            }),
          },
        },
      },
      501: {description: 'Only JSON is spoken'},
      default: {
        description: 'A problem; its `kind` says which.',
        content: problem,
      },
    },
  }),
} as const;
