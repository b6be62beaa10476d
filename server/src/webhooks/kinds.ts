/** What a webhook can tell of, by the names that stand in `type`. */
export const WEBHOOK_KINDS = [
  /** The link in the mail has been followed: from now on they may be written to. */
  'newsletter.subscribed',
  /** Other topics, another name, language or address. */
  'newsletter.changed',
  /** They are not to be written to any more, and nothing of them is kept here. */
  'newsletter.unsubscribed',
  /** They have a place: at once, or by accepting one that was held for them. */
  'sign-up.confirmed',
  /** They are in line for a place. */
  'sign-up.waiting',
  /** A place is held for them until they answer. */
  'sign-up.offered',
  'sign-up.changed',
  /** By themselves, by the organiser, or by not answering an offer in time. */
  'sign-up.cancelled',
] as const;

export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
