import type {App} from '../../../server/src/app/guards.ts';
import {ENDPOINTS, IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import type {
  ProblemDocument,
  SignUpReceipt,
  SignUpRequest,
  SubscriptionRequest,
} from '../../../src/contract/schema.ts';
import {solveCaptcha} from './captcha.ts';

/** A sign-up of Anne alone for the one event there is; its captcha is still to be solved. */
export const aSignUp = (fields: Partial<SignUpRequest> = {}): SignUpRequest => ({
  event: 'folkemoede',
  contact: {name: 'Anne Jensen', email: 'anne@visitor.example'},
  people: [],
  answers: {},
  lang: 'en',
  captcha: '',
  ...fields,
});

/** People who come along. */
export const companions = (count: number) =>
  Array.from({length: count}, (_, index) => ({name: `Companion ${index + 1}`}));

/** A subscription of Anne's; its captcha is still to be solved. */
export const aSubscription = (fields: Partial<SubscriptionRequest> = {}): SubscriptionRequest => ({
  email: 'anne@visitor.example',
  topics: ['debate'],
  consent: '2026-01',
  lang: 'en',
  captcha: '',
  ...fields,
});

/** Posts JSON as the client does, under a key of its own unless one is given. */
export const post = async (
  app: App,
  endpoint: string,
  body: unknown,
  key: string = crypto.randomUUID(),
): Promise<Response> =>
  app.request(`/${endpoint}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [IDEMPOTENCY_KEY]: key},
    body: JSON.stringify(body),
  });

/** Signs up with a captcha solved for it. */
export async function signUp(app: App, fields: Partial<SignUpRequest> = {}, key?: string) {
  const captcha = await solveCaptcha(app, 'sign-up');
  return post(app, ENDPOINTS.signUps, aSignUp({captcha, ...fields}), key);
}

/** Subscribes with a captcha solved for it. */
export async function subscribe(app: App, fields: Partial<SubscriptionRequest> = {}, key?: string) {
  const captcha = await solveCaptcha(app, 'newsletter');
  return post(app, ENDPOINTS.subscriptions, aSubscription({captcha, ...fields}), key);
}

/** Reads what a sign-up got. */
export const receiptOf = async (response: Response) => (await response.json()) as SignUpReceipt;

/** Reads why something was refused. */
export const problemOf = async (response: Response) => (await response.json()) as ProblemDocument;
