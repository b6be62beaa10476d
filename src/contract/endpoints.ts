/** Where the server answers, from its own address (`api`). */
export const ENDPOINTS = {
  challenge: 'challenges',
  door: 'doors',
  doorSound: 'doors/sound',
  signUps: 'sign-ups',
  manage: 'sign-ups/manage',
  cancel: 'sign-ups/cancel',
  subscriptions: 'subscriptions',
  confirm: 'subscriptions/confirm',
  unsubscribe: 'subscriptions/unsubscribe',
  preferences: 'subscriptions/preferences',
  link: 'subscriptions/link',
  places: (event: string) => `events/${encodeURIComponent(event)}/places`,
} as const;

/** What a captcha is solved for; it holds for that form alone. */
export type CaptchaPurpose = 'sign-up' | 'newsletter';

/** The header (draft-ietf-httpapi-idempotency-key) by which a retry is known as one. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
