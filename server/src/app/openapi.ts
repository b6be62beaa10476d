import {createRoute, z, type RouteConfig} from '@hono/zod-openapi';
import {DoorSchema} from '../../../src/contract/door.ts';
import {ENDPOINTS, IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import {
  PlacesAnswerSchema,
  ProblemSchema,
  SignUpReceiptSchema,
  SignUpRequestSchema,
  SubscriptionReceiptSchema,
  SubscriptionRequestSchema,
} from '../../../src/contract/schema.ts';

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: {'application/json': {schema}},
});

const page = (description: string) => ({
  description,
  content: {'text/html': {schema: z.string()}},
});

const problem = {
  description: 'A problem; its `kind` says which.',
  content: {'application/problem+json': {schema: ProblemSchema}},
};

const purpose = z.enum(['sign-up', 'newsletter']);

const keyed = z.object({[IDEMPOTENCY_KEY]: z.string().max(200)});

const ChallengeSchema = z.object({
  parameters: z.looseObject({algorithm: z.string(), nonce: z.string(), salt: z.string()}),
  signature: z.string(),
});

/** What the server answers, for people and programs that read OpenAPI. */
export const routes = {
  challenge: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.challenge}`,
    summary: 'A captcha to solve (altcha, version 2), for one form',
    request: {query: z.object({for: purpose, pace: z.enum(['slow']).optional()})},
    responses: {200: json('The challenge', ChallengeSchema), default: problem},
  }),
  door: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.door}`,
    summary: 'The way in for those whom the captcha fails: digits in a picture, for one form',
    request: {query: z.object({for: purpose})},
    responses: {200: json('The door and its picture', DoorSchema), default: problem},
  }),
  doorSound: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.doorSound}`,
    summary: 'The same digits, spoken',
    request: {query: z.object({door: z.string(), lang: z.string()})},
    responses: {
      200: {description: 'A WAV file', content: {'audio/wav': {schema: z.string()}}},
      default: problem,
    },
  }),
  signUp: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.signUps}`,
    summary: 'Sign people up',
    request: {
      headers: keyed,
      body: {required: true, content: {'application/json': {schema: SignUpRequestSchema}}},
    },
    responses: {
      201: json('Places, or a number on the waiting list', SignUpReceiptSchema),
      default: problem,
    },
  }),
  subscribe: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.subscriptions}`,
    summary: 'Subscribe to the newsletter; a link in a mail confirms it',
    request: {
      headers: keyed,
      body: {required: true, content: {'application/json': {schema: SubscriptionRequestSchema}}},
    },
    responses: {
      202: json('The same whether or not the address is known', SubscriptionReceiptSchema),
      default: problem,
    },
  }),
  confirmPage: createRoute({
    method: 'get',
    path: `/${ENDPOINTS.confirm}`,
    summary: 'The page that the link in the mail opens; it changes nothing',
    request: {query: z.object({token: z.string()})},
    responses: {200: page('A page with a button'), 410: page('The link holds no longer')},
  }),
  confirm: createRoute({
    method: 'post',
    path: `/${ENDPOINTS.confirm}`,
    summary: 'Confirm a subscription, from that page',
    request: {
      body: {
        required: true,
        content: {'application/x-www-form-urlencoded': {schema: z.object({token: z.string()})}},
      },
    },
    responses: {200: page('It is confirmed'), 410: page('The link holds no longer')},
  }),
  places: createRoute({
    method: 'get',
    path: '/events/{event}/places',
    summary: 'How it stands with the places of an event',
    request: {params: z.object({event: z.string()})},
    responses: {200: json('The places of each date', PlacesAnswerSchema), default: problem},
  }),
  health: createRoute({
    method: 'get',
    path: '/health',
    summary: 'Whether the server is alive',
    responses: {200: json('It is', z.object({status: z.literal('ok')})), default: problem},
  }),
  ready: createRoute({
    method: 'get',
    path: '/ready',
    summary: 'Whether requests should come here: the storage answers, and nobody stops the server',
    responses: {200: json('They should', z.object({status: z.literal('ok')})), default: problem},
  }),
} as const satisfies Record<string, RouteConfig>;
