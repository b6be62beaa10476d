/** The attributes that our elements take from a page; what other tags may say for them, too. */
export const ATTRIBUTES = [
  'feed',
  'event',
  'api',
  'partner',
  'captcha',
  'lang',
  'theme',
  'heading-level',
  'now',
  'compact',
  'show',
  'limit',
  'keyword',
  'search',
  'prefill',
  'prefill-from-url',
] as const;

/** What another tag may say in its `data-…` for an element of ours; `data-onclick` isn't among it. */
export const TAKEN_OVER: readonly string[] = [...ATTRIBUTES, 'debug'];
