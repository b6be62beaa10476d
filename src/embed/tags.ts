/** The elements of this package, by their names on a page. */
export const tags = [
  'event-card',
  'event-list',
  'event-feed',
  'programme-timeline',
  'signup-form',
  'newsletter-signup',
] as const;

/** The name of one of our elements. */
export type Tag = (typeof tags)[number];

/** Those that say more than the others, and need the forms' sentences too. */
export const forms: readonly Tag[] = ['signup-form', 'newsletter-signup'];
