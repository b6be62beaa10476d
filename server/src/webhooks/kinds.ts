/** What a webhook can tell of, by the names that stand in `type`. */
export const WEBHOOK_KINDS = [
  /** The link in the mail has been followed: from now on they may be written to. */
  'newsletter.subscribed',
  /** Other topics, another name, language or address. */
  'newsletter.changed',
  /** They are not to be written to any more, and nothing of them is kept here. */
  'newsletter.unsubscribed',
] as const;

export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
