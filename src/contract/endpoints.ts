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
  /** How an event's page is shown on somebody else's: oEmbed 1.0. */
  oembed: 'oembed',
} as const;

/** The pages that the server has of an event, from its own address: to read, to sign up, for a frame. */
export const EVENT_PAGES = {
  event: (event: string) => `events/${encodeURIComponent(event)}`,
  signUp: (event: string) => `events/${encodeURIComponent(event)}/sign-up`,
  frame: (event: string) => `events/${encodeURIComponent(event)}/frame.html`,
} as const;

/** What a link to an event's page can say of it. Whatever else it says is somebody's campaign. */
export const LINK_SAYS = ['partner', 'lang', 'theme', 'compact'] as const;

/** Reads what such a link says: names with their values. `compact` is `true`, or isn't said. */
export const saidBy = (link: LinkParameters): readonly (readonly [string, string])[] =>
  LINK_SAYS.flatMap(name => {
    const said = link.get(name);
    const value = name === 'compact' ? turnedOn(said) : said;
    return value ? [[name, value] as const] : [];
  });

const turnedOn = (said: string | null) => (said === '' || said === 'true' ? 'true' : null);

/** The parameters of an address. */
interface LinkParameters {
  readonly get: (name: string) => string | null;
}

/** What a captcha is solved for; it holds for that form alone. */
export type CaptchaPurpose = 'sign-up' | 'newsletter';

/** The header (draft-ietf-httpapi-idempotency-key) by which a retry is known as one. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
