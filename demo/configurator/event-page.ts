import {serverAddress} from '../../src/client/server-address.ts';
import {ENDPOINTS, EVENT_PAGES} from '../../src/contract/endpoints.ts';
import type {EventEntry, Feed} from '../../src/feed/model.ts';
import type {Choices} from './choices.ts';

/** The page that an event may have on its organiser's server, and what is known of it. */
export interface EventPage {
  /** Empty where it can have none. */
  readonly address: string;
  /** Whether the server says how its link is shown on somebody else's page. */
  readonly status: 'none' | 'asked' | 'there';
}

/** Stands for the page of what has none. */
export const NO_PAGE: EventPage = {address: '', status: 'none'};

/** The element that stands in for what a link is shown as. */
const SHOWN_BY_LINK = 'event-card';

/** Longer than this, in milliseconds, nobody waits before the other ways are offered. */
export const PATIENCE = 3_000;

/** For so long, in milliseconds, a server's answer still adds its way to the others. */
const LISTENING = 30_000;

/** Finds the event that was chosen; nothing for "always the next one", which a link can't name. */
export const chosenEntry = ({event}: Choices, {events}: Feed): EventEntry | undefined =>
  events.find(({id, names}) => id === event || names.includes(event));

/** Gives the address of the page that the server may have of what was chosen. */
export function pageAddressOf(choices: Choices, feed: Feed): string {
  const entry = chosenEntry(choices, feed);
  return choices.element === SHOWN_BY_LINK && feed.api && entry
    ? (serverAddress(feed.api, EVENT_PAGES.event(entry.id)) ?? '')
    : '';
}

/**
 * Goes on to another page. Where the one before was there, so is this one until its server says
 * otherwise: a way that has been offered doesn't go and come back.
 */
export const turnedTo = (address: string, before: EventPage): EventPage =>
  address ? {address, status: before.status === 'there' ? 'there' : 'asked'} : NO_PAGE;

/** Asks a server whether a page's link can be shown on somebody else's (oEmbed); a failure is a no. */
export async function asksToBeShown({api}: Feed, page: string): Promise<boolean> {
  const endpoint = api && serverAddress(api, ENDPOINTS.oembed);
  if (!endpoint) return false;
  const question = new URL(endpoint);
  question.search = new URLSearchParams({url: page, format: 'json'}).toString();
  try {
    const signal = AbortSignal.timeout(LISTENING);
    const answer = await fetch(question, {credentials: 'omit', signal});
    return answer.ok && isFrame(await answer.json());
  } catch {
    return false;
  }
}

const isFrame = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'rich';
