import type {Entries} from '../contract/entries.ts';

/** The names that stand for the contact's own, so that an address stays short. */
const SHORT = ['name', 'email', 'phone', 'organization'];

/** Begins the names by which an address of the page fills a form in. */
const PREFIX = 'opslag-';

/** Reads what to fill in, written as in an address: `name=Anne Jensen&answers.diet=Vegan`. */
export function entriesFrom(pairs: Iterable<readonly [string, string]>): Entries {
  const entries: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    (entries[SHORT.includes(name) ? `contact.${name}` : name] ??= []).push(value);
  }
  return entries;
}

/**
 * Reads what the page's own address fills in: `?opslag-name=Anne`.
 *
 * @param search - As `location.search`.
 */
export const prefillIn = (search: string): Entries =>
  entriesFrom(
    [...new URLSearchParams(search)].flatMap(([name, value]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value] as const] : [],
    ),
  );

/**
 * Reads by which campaign a visitor came: the `utm_…` of the page's address, as far as the server
 * takes them; nothing when there are none.
 *
 * @param search - As `location.search`.
 */
export function campaignIn(search: string): Readonly<Record<string, string>> | undefined {
  const said = [...new URLSearchParams(search)]
    .filter(([name, value]) => /^utm_[a-z_]{1,20}$/.test(name) && value)
    .slice(0, 10);
  return said.length
    ? Object.fromEntries(said.map(([name, value]) => [name, value.slice(0, 200)]))
    : undefined;
}
