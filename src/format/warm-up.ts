/**
 * Has the browser look up what it needs to write dates. It does so once per page, and a slow phone
 * takes a tenth of a second for it: done in a moment of its own while the feed is on its way,
 * nobody waits for it.
 */
export const warmUp = (): unknown => setTimeout(() => Intl.DateTimeFormat());
