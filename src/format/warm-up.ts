/**
 * Has the browser look up which languages it can write dates in. It does so once per page, and a
 * slow phone takes a tenth of a second for it: done in a moment of its own while the feed is on its
 * way, nobody waits for it.
 */
export const warmUp = (): unknown => setTimeout(() => Intl.DateTimeFormat.supportedLocalesOf('en'));
