/** Publishes a feed under an address of its own, so that no test sees another's. */
export const feedUrl = (published: unknown): string => textUrl(JSON.stringify(published));

/** Publishes any text as if it were a feed. */
export const textUrl = (text: string): string =>
  URL.createObjectURL(new Blob([text], {type: 'application/json'}));

/** An address that nothing answers at. */
export const missingUrl = (): string => `/no-such-feed-${crypto.randomUUID()}.json`;
