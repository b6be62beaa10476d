import type {EventEntry} from '../../../src/feed/model.ts';
import {ENDPOINTS, EVENT_PAGES} from '../../../src/contract/endpoints.ts';
import {addressOf, basePathOf} from '../app/address.ts';
import type {Settings} from '../surroundings.ts';

/** The pages that an event has: to read, to sign up, and to be shown in a frame. */
export type EventPageName = keyof typeof EVENT_PAGES;

/** Gives the address of one of an event's pages. */
export function eventPageAddress(
  page: EventPageName,
  {id}: EventEntry,
  said: URLSearchParams,
  settings: Settings,
): URL {
  const address = addressOf(EVENT_PAGES[page](id), settings);
  address.search = said.toString();
  return address;
}

/** Reads which event's page an address is of; nothing where it is of none of this server's. */
export function eventIn(address: string, settings: Settings): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.origin !== new URL(settings.url).origin) return undefined;
  const [name, page, ...rest] = url.pathname
    .replace(`${basePathOf(settings)}/events/`, '')
    .split('/');
  const isPage = url.pathname.startsWith(`${basePathOf(settings)}/events/`) && rest.length === 0;
  return isPage && (page === undefined || page === 'sign-up') ? decoded(name ?? '') : undefined;
}

/** Gives the address that tells how an event's page is shown on somebody else's (oEmbed). */
export function oembedAddress(page: URL, settings: Settings): URL {
  const address = addressOf(ENDPOINTS.oembed, settings);
  address.searchParams.set('url', page.href);
  return address;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined;
  } catch {
    return undefined;
  }
}
