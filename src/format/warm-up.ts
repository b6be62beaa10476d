const LOOKUPS = [
  () => Intl.DateTimeFormat.supportedLocalesOf('en'),
  () => Intl.NumberFormat.supportedLocalesOf('en'),
  () => Intl.ListFormat.supportedLocalesOf('en'),
];

/**
 * Has the browser look up which languages it can write dates, amounts and lists in. It does so once
 * per page for each, and a slow phone takes more than a tenth of a second for them: done in moments
 * of their own while the feed is on its way, nobody waits for it.
 */
export function warmUp(): void {
  for (const lookup of LOOKUPS) setTimeout(lookup);
}
