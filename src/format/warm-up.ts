/**
 * Has the browser look up which languages it can write dates in, which it does once per page, takes
 * a slow phone a tenth of a second, and would else do between the feed's arrival and its event.
 */
export const warmUp = (): void => void Intl.DateTimeFormat.supportedLocalesOf('en');
