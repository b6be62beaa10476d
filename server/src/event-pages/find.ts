import type {Context} from 'hono';
import {saidBy} from '../../../src/contract/endpoints.ts';
import type {EventEntry} from '../../../src/feed/model.ts';
import {wordsFor, type Words} from '../mail/words.ts';
import type {Settings, Surroundings} from '../surroundings.ts';

/** An event that has a page, with all that the page is made of. */
export interface EventAtHand {
  /** With the feed's language, where it names none of its own. */
  readonly entry: EventEntry;
  /** Address of the feed that it is in. */
  readonly feed: string;
  /** Address of `opslag.js`. */
  readonly script: string;
  /** What the link to the page says of it: a partner, a language, colours, whether it is to be brief. */
  readonly said: URLSearchParams;
  readonly words: Words;
  readonly settings: Settings;
}

/** What comes of looking for an event's page; `off` where the organiser has none. */
export type Finding =
  | {readonly status: 'found'; readonly event: EventAtHand}
  | {readonly status: 'unknown' | 'unavailable'; readonly words: Words}
  | {readonly status: 'off'};

/**
 * Gives the server's own address for an element on one of its pages: the feed may name another
 * server, as that of a rehearsal does, or none. Nothing where the event's form is one elsewhere,
 * which counts only for who is told of no server.
 */
export const ownServer = ({entry, settings}: EventAtHand): string | undefined =>
  entry.registration?.endpoint ? undefined : settings.url;

/** Finds the event that the address of a request names. */
export const eventAsked = ({req}: Context, surroundings: Surroundings): Promise<Finding> =>
  eventNamed(req.param('event') ?? '', new URL(req.url).searchParams, surroundings);

/**
 * Finds an event with what its page needs.
 *
 * @param asked - The parameters of the link; those that say nothing of the page are left out.
 */
export async function eventNamed(
  name: string,
  asked: URLSearchParams,
  {feeds, settings}: Surroundings,
): Promise<Finding> {
  const {script} = settings;
  if (!script) return {status: 'off'};
  const said = new URLSearchParams(saidBy(asked).map(([name, value]) => [name, value]));
  const finding = await feeds.findEvent(name);
  if (finding.status !== 'found') {
    return {status: finding.status, words: wordsFor(said.get('lang') ?? settings.lang)};
  }
  const {feed} = finding;
  const lang = finding.entry.lang ?? finding.lang;
  const entry = {...finding.entry, ...(lang && {lang})};
  const words = wordsFor(said.get('lang') ?? lang ?? settings.lang);
  return {status: 'found', event: {entry, feed, script, said, words, settings}};
}
