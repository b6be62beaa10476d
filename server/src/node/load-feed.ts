/** After so long a silence a feed counts as out of reach, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Fetches a feed and parses its JSON.
 *
 * @throws When there is no answer in time, another status than 200, or no JSON.
 */
export async function loadFeed(href: string): Promise<unknown> {
  const response = await fetch(href, {
    headers: {Accept: 'application/ld+json, application/json'},
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.status !== 200) throw new Error(`The feed answered ${response.status}.`);
  return response.json();
}
