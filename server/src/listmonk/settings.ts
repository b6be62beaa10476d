import {isSafeAddress} from '../deliveries/safe-address.ts';

/** A listmonk that sends the newsletter. */
export interface ListmonkSettings {
  /** Where it is, as in `https://lists.example.org/`. */
  readonly url: string;
  /**
   * The UUIDs of its lists by the ids of the feed's topics; `*` for topics that are not named and
   * for who chose none. They must be public lists with single opt-in: the owner of the address has
   * confirmed here already, and listmonk would ask them once more.
   */
  readonly lists: Readonly<Record<string, string>>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Tells in words for whoever runs the server what is wrong with the settings, if anything. */
export function listmonkSettingsFault({url, lists}: ListmonkSettings): string | undefined {
  if (!isSafeAddress(url)) return 'listmonk’s address must begin with https://.';
  const wrong = Object.entries(lists).find(([, uuid]) => !UUID.test(uuid));
  if (wrong) return `listmonk’s list for “${wrong[0]}” must be a UUID.`;
  return Object.keys(lists).length ? undefined : 'listmonk has no list to subscribe to.';
}
